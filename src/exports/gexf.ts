import { format } from './format.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph/graph-parts.ts'
import type { Edge, Value, ValueType, Vertex } from './graph/graph-parts.ts'
import { graphOf } from './graph/graph-of.ts'
import { xmlText } from './graph/xml-text.ts'
import { readFacts } from './read/read-facts.ts'
import type { EventFacts } from './read/read-facts.ts'

/** The same graph as GraphML has, for Gephi. https://gexf.net/schema.html */
export const gexf = format<EventFacts>({
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  description: 'The same graph for Gephi and Gephi Lite.',
  read: readFacts,
  write: async function* (events, about) {
    const { version, now, where } = about
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`
    yield `<meta lastmodifieddate="${now.toISOString().slice(0, 10)}"><creator>Marsad ${xmlText(version)}</creator><description>where ${xmlText(JSON.stringify(where))}; nodes of kind SOURCE have licences</description></meta>\n`
    yield '<graph mode="static" defaultedgetype="directed">\n'
    yield attributesOf('node', NODE_ATTRIBUTES)
    yield attributesOf('edge', EDGE_ATTRIBUTES)
    for await (const { vertices, edges } of graphOf(events, about)) {
      // The schema lets nodes and edges alternate, so that nothing has to be kept until the end.
      if (vertices.length > 0) yield `<nodes>\n${vertices.map(node).join('')}</nodes>\n`
      if (edges.length > 0) yield `<edges>\n${edges.map(edge).join('')}</edges>\n`
    }
    yield '</graph>\n</gexf>\n'
  },
})

function attributesOf(of: 'node' | 'edge', types: Readonly<Record<string, ValueType>>): string {
  const lines = Object.entries(types).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  )
  return `<attributes class="${of}">\n${lines.join('')}</attributes>\n`
}

function node({ id, label, attributes }: Vertex): string {
  return `<node id="${xmlText(id)}" label="${xmlText(label)}">${values(attributes)}</node>\n`
}

/** Its kind keeps Gephi from taking several edges between the same two for one. */
function edge({ id, from, to, attributes }: Edge): string {
  const { type } = attributes
  return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}" kind="${type}" label="${type}">${values(attributes)}</edge>\n`
}

function values(attributes: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(attributes).map(([name, value]) =>
    value === null || value === undefined
      ? ''
      : `<attvalue for="${name}" value="${xmlText(String(value))}"/>`,
  )
  return `<attvalues>${lines.join('')}</attvalues>`
}
