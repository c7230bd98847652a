import { format } from './format.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './graph/graph-parts.ts'
import type { Edge, Value, ValueType, Vertex } from './graph/graph-parts.ts'
import { graphOf } from './graph/graph-of.ts'
import { xmlText } from './graph/xml-text.ts'
import { readFacts } from './read/read-facts.ts'
import type { EventFacts } from './read/read-facts.ts'

/** Events, who and what took part in them, places and sources as a directed graph. http://graphml.graphdrawing.org */
export const graphml = format<EventFacts>({
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  description: 'A graph of events, actors, places, weapons and sources, for yEd, igraph, NetworkX.',
  read: readFacts,
  write: async function* (events, about) {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
    yield keys('node', { label: 'string', ...NODE_ATTRIBUTES })
    yield keys('edge', EDGE_ATTRIBUTES)
    yield `<graph id="marsad" edgedefault="directed">\n<desc>Marsad ${xmlText(about.version)}, ${about.now.toISOString()}, where ${xmlText(JSON.stringify(about.where))}; nodes of kind SOURCE have licences.</desc>\n`
    for await (const { vertices, edges } of graphOf(events, about)) {
      yield vertices.map(node).join('') + edges.map(edge).join('')
    }
    yield '</graph>\n</graphml>\n'
  },
})

function keys(of: 'node' | 'edge', attributes: Readonly<Record<string, ValueType>>): string {
  return Object.entries(attributes)
    .map(([name, type]) => {
      const written = type === 'integer' ? 'int' : type
      return `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${written}"/>\n`
    })
    .join('')
}

function node({ id, label, attributes }: Vertex): string {
  return `<node id="${xmlText(id)}">${data('node', { label, ...attributes })}</node>\n`
}

function edge({ id, from, to, attributes }: Edge): string {
  return `<edge id="${xmlText(id)}" source="${xmlText(from)}" target="${xmlText(to)}">${data('edge', attributes)}</edge>\n`
}

function data(of: 'node' | 'edge', values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === null || value === undefined
        ? ''
        : `<data key="${of}.${name}">${xmlText(String(value))}</data>`,
    )
    .join('')
}
