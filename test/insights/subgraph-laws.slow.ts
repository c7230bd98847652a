import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { planned } from '../support/planned.ts'
import { addSmallGraph, asFacts, smallGraphs } from '../support/small-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

const query = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
  nodes { id } notFound totalRelationships
  relationships { id from { id } to { id } }
  centrality(by: PAGERANK) { score node { id } }
  communities { modularity groups { nodes { id } } }
} }`

interface Found {
  readonly nodes: readonly { readonly id: string }[]
  readonly notFound: readonly string[]
  readonly relationships: readonly { readonly id: string }[]
}

it('holds all that joins the nodes, whatever the order in which they are named', async () => {
  let joined = 0
  await fc.assert(
    fc.asyncProperty(
      smallGraphs.map(asFacts),
      fc.array(fc.nat({ max: 12 }), { maxLength: 14, size: 'max' }),
      async (small, chosen) => {
        await emptyGraph(graph)
        await addSmallGraph(graph, small)
        const ids = chosen.map((at) => small.nodes[at]?.id ?? `actor:none-${String(at)}`)
        const { nodes, notFound, relationships, ...rest } = await ask(ids)

        const there = small.nodes.map(({ id }) => id)
        expect(nodes.map(({ id }) => id)).toEqual([
          ...new Set(ids.filter((id) => there.includes(id))),
        ])
        expect(notFound).toEqual([...new Set(ids.filter((id) => !there.includes(id)))])
        const among = small.relationships
          .map(({ start, end, type, role }) => {
            const [from = '', to = ''] = [there[start], there[end]]
            return { ends: [from, to], id: [from, type, to, role ?? ''].join(' ').trim() }
          })
          .filter(({ ends }) => ends.every((id) => ids.includes(id)))
        expect(relationships.map(({ id }) => id).toSorted()).toEqual(
          among.map(({ id }) => id).toSorted(),
        )
        const other = await ask(ids.toReversed())
        expect({ ...other, nodes: [], notFound: [] }).toEqual({
          ...{ nodes: [], notFound: [], relationships },
          ...rest,
        })
        joined += relationships.length > 1 ? 1 : 0
      },
    ),
    { numRuns: 60 },
  )
  // Graphs in which nothing is joined would prove nothing.
  expect(joined).toBeGreaterThan(10)
}, 300_000)

async function ask(ids: readonly string[]): Promise<Found> {
  const { data, errors } = await planned(graph, query, { ids })
  expect(errors).toEqual([])
  return (data as { readonly subgraph: Found }).subgraph
}
