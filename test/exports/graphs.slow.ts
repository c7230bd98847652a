import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { xmlText } from '../../src/exports/graph/xml-text.ts'
import { exporting } from '../support/exporting.ts'
import type { Exporting } from '../support/exporting.ts'
import { rowsOf } from '../support/ingest-graph.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Whatever a reader makes of the file, it is this. */
class Graph extends MultiDirectedGraph {
  constructor() {
    super({ allowSelfLoops: true })
  }
}

let the: Exporting

beforeAll(async () => {
  the = await exporting()
})
afterAll(async () => the.stop())

const reading = {
  graphml: (text: string) => graphml.parse(Graph, text),
  gexf: (text: string) => gexf.parse(Graph, text),
}
const formats = ['graphml', 'gexf'] as const

/** What the API tells of the same events, counted apart from the exports. */
async function counted() {
  const { events } = await the.ask<{ readonly events: { readonly nodes: readonly Told[] } }>(
    `{ events(first: 100) { nodes {
      id perpetrators { actor { id } } weapons { use weapon { id } } places { place { id } }
    } } }`,
    {},
  )
  return events.nodes
}

interface Told {
  readonly id: string
  readonly perpetrators: readonly { readonly actor: { readonly id: string } }[]
  readonly weapons: readonly { readonly use: string; readonly weapon: { readonly id: string } }[]
  readonly places: readonly { readonly place: { readonly id: string } }[]
}

describe.each(formats)('%s', (format) => {
  let graph: Graph
  beforeAll(async () => {
    graph = reading[format](await the.text({ format }))
  })

  const edgesOf = (type: string) =>
    graph.filterEdges((_edge, attributes) => attributes.type === type)

  it('holds every event, and each of their relationships of a type', async () => {
    const events = await counted()
    const inside = graph.filterNodes(
      (_node, { kind, outside }) => kind === 'EVENT' && outside !== true,
    )
    expect(inside.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    const pairs = (of: (event: Told) => readonly string[]) =>
      events.flatMap((event) => [...new Set(of(event))].map((other) => `${event.id} ${other}`))
    const found = (type: string) =>
      edgesOf(type).map((edge) => `${graph.source(edge)} ${graph.target(edge)}`)
    expect(found('PERPETRATED_BY').toSorted()).toEqual(
      pairs(({ perpetrators }) => perpetrators.map(({ actor }) => actor.id)).toSorted(),
    )
    expect(found('OCCURRED_AT').toSorted()).toEqual(
      pairs(({ places }) => places.map(({ place }) => place.id)).toSorted(),
    )
    expect(found('USED_WEAPON').toSorted()).toEqual(
      pairs(({ weapons }) =>
        weapons.filter(({ use }) => use === 'USED').map(({ weapon }) => weapon.id),
      ).toSorted(),
    )
    expect(found('USED_WEAPON').length).toBeGreaterThan(0)
  })

  it.each(['BEFORE', 'INTERCEPTED', 'PART_OF'])(
    'leads %s between events as the graph does',
    async (type) => {
      const stored = await rowsOf(
        the.graph,
        `MATCH (from:Event)-[:${type}]->(to:Event) WHERE from.extent <> 'GENERAL' RETURN from.id AS from, to.id AS to`,
      )
      const found = edgesOf(type)
        .map((edge) => ({ from: graph.source(edge), to: graph.target(edge) }))
        .filter(({ to }) => to.startsWith('event:'))

      expect(stored.length).toBeGreaterThan(0)
      expect(found).toHaveLength(stored.length)
      expect(found).toEqual(expect.arrayContaining([...stored]))
    },
  )

  it('keeps numbers as numbers, and leaves out what is unknown', () => {
    expect(graph.getNodeAttributes('event:ucdp-ged.9002')).toMatchObject({
      ...{ killedLow: 6, killedBest: 7, killedHigh: 12, earliest: '2031-05-02' },
    })
    const unknown = graph.getNodeAttributes('event:baghdad-airport-2021.erbil-drone-attack')
    expect(unknown.killedBest).toBeUndefined()
    expect(graph.getNodeAttributes('event:ucdp-ged.9002').latitude).toBeUndefined()
    expect(graph.getNodeAttributes('event:ucdp-ged.9001').latitude).toBe(41.25)
  })

  it('has nodes of every kind, and sources with their licences', () => {
    const kinds = new Set(graph.mapNodes((_node, { kind }) => String(kind)))
    expect([...kinds].toSorted()).toEqual([
      'ACTOR',
      'CONFLICT',
      'EVENT',
      'PLACE',
      'SOURCE',
      'WEAPON',
    ])
    expect(graph.getNodeAttributes('source:ucdp')).toMatchObject({ licence: 'CC BY 4.0' })
  })
})

it('gives the same graph in both formats', async () => {
  const [one, other] = await Promise.all(
    formats.map(async (format) => reading[format](await the.text({ format }))),
  )
  expect(one?.order).toBe(other?.order)
  expect(one?.size).toBe(other?.size)
  expect(one?.nodes().toSorted()).toEqual(other?.nodes().toSorted())
})

it('marks events that an edge leads to and the question does not', async () => {
  const where = { ids: ['event:baghdad-airport-2021.airport-attack-rocket-1'] }
  const graph = reading.graphml(await the.text({ format: 'graphml', where }))
  expect(graph.getNodeAttributes('event:baghdad-airport-2021.airport-attack')).toMatchObject({
    ...{ kind: 'EVENT', outside: true },
  })
})

it('makes any text XML', () => {
  expect(xmlText('<a> & "b"\n\u0000\uFFFF\u{1F600}')).toBe(
    '&lt;a&gt; &amp; &quot;b&quot;&#10;\uFFFD\uFFFD\u{1F600}',
  )
})
