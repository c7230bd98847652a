import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { edited, portAmal, supportFile } from '../support/dossier-file.ts'
import { added, change, emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { hitsOf, operatorsOf, planned, statementOf } from '../support/planned.ts'

/** Published some time after 2030 began, and nobody knows until when. */
const open = edited(
  supportFile('nuria-north.dossier.yaml'),
  'earliest: null, latest: 2030-06-30',
  'earliest: 2030-01-01, latest: null',
)
const latestFirst = [
  'document:nuria-north',
  'document:port-amal',
  'document:nuria-atlas',
  'document:gulf-atlas',
]

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await added(graph, portAmal)
  await added(graph, open)
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
})

interface Listed {
  readonly documents: {
    readonly totalCount: number
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

const page = `query ($first: Int!, $after: String) {
  documents(first: $first, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } }
}`

test('Documents whose publication has no end are in the list, after all others', async () => {
  const { data } = await planned(graph, page, { first: 10 })

  const { documents } = data as Listed
  expect(documents.nodes.map(({ id }) => id)).toEqual(latestFirst)
  expect(documents.totalCount).toBe(4)
})

test('They are reached page by page, too', async () => {
  const ids: string[] = []
  let after: string | null = null
  for (let pages = 1; ; pages += 1) {
    const answer = await planned(graph, page, { first: 1, after })
    const { nodes, pageInfo } = (answer.data as Listed).documents
    ids.push(...nodes.map(({ id }) => id))
    expect(pageInfo.hasNextPage).toBe(pages < 4)
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(ids).toEqual(latestFirst)
})

test('The documents of a source come in the same order', async () => {
  const { data } = await planned(
    graph,
    '{ node(id: "source:atlas-house") { ... on Source { documents { nodes { id } } } } }',
  )
  expect(data).toEqual({
    node: {
      documents: { nodes: [{ id: 'document:nuria-atlas' }, { id: 'document:gulf-atlas' }] },
    },
  })
})

test('A page is read from an index: no scan, no sort, and no more hits beside thousands of others', async () => {
  await change(
    graph,
    `UNWIND range(1, 5000) AS n
CREATE (:Document {id: 'document:generated-' + n, publishedKey: date('2000-01-01') + duration({days: n % 3000})})`,
  )
  const statement = await statementOf('{ documents(first: 10) { nodes { id } } }')

  const operators = await operatorsOf(graph, statement)
  expect(operators.filter((name) => /LabelScan|AllNodes|Sort|Top/.test(name))).toEqual([])
  expect(await hitsOf(graph, statement)).toBeLessThan(100)
})
