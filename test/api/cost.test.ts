import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { writeQuery, noRow } from '../../src/graph/query.ts'
import { Degrees } from '../../src/reading/cost/degrees.ts'
import { scansOf } from '../../src/reading/cost/scan.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'

let graph: Graph
let degrees: Degrees
let server: Asking

beforeAll(async () => {
  graph = await testGraph()
  await emptyGraph(graph)
  await graph.write((transaction) => transaction.run(makeDocuments()))
  const schema = buildSchema()
  degrees = new Degrees(graph, scansOf(schema))
  await degrees.refresh()
  server = await asking({ schema, graph, degrees })
})
afterAll(async () => {
  await server.stop()
  await emptyGraph(graph)
  await graph.close()
})

/** Ten documents of one source, one of which has very many passages. */
function makeDocuments() {
  return writeQuery({
    text: `CREATE (s:Source {id: 'source:of-all'})
WITH s UNWIND range(0, 9) AS number
CREATE (d:Document {id: 'document:' + number, publishedKey: date('2031-01-01')})-[:PUBLISHED_BY]->(s)
WITH d WHERE d.id = 'document:0'
UNWIND range(1, 20000) AS index
CREATE (d)-[:HAS_PASSAGE]->(:Passage {id: 'passage:' + index, documentId: d.id, index: index})`,
    parameters: {},
    row: noRow,
  })
}

const passages = { along: ['HAS_PASSAGE'], of: 'Document' }

describe('the degrees', () => {
  test('are the mean of a kind, and the hub its own', () => {
    expect(degrees.rows(passages)).toBe(2_000)
    expect(degrees.rows(passages, 'document:1')).toBe(2_000)
    expect(degrees.rows(passages, 'document:0')).toBe(20_000)
  })

  test('know of every list that gathers more than its page', () => {
    const unknown = new Degrees(graph, [])
    const kinds = scansOf(buildSchema()).map(({ along, of }) => `${of} ${along.join('|')}`)

    expect(unknown.rows(passages)).toBe(0)
    expect(new Set(kinds).size).toBeGreaterThan(8)
  })
})

describe('a query', () => {
  const nested = (first: number): string => `{
  documents(first: ${String(first)}) { nodes { source { documents(first: 10) { nodes { passages(first: 5) { nodes { id } } } } } } }
}`

  test('too dear is refused before it runs, with its cost, the limit and what to narrow', async () => {
    let answer: Awaited<ReturnType<Asking['ask']>> | undefined
    const statements = await server.statements(async () => {
      answer = await server.ask(nested(90))
    })

    expect(statements).toEqual([])
    expect(answer?.status).toBe(400)
    // 90 × 2 + 90 × (10 + 10) + 900 × (5 + 2,000)
    expect(answer?.errors[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      cost: 1_806_480,
      limit: 1_000_000,
      dearest: 'documents.nodes.source.documents.nodes.passages',
    })
    expect(answer?.errors[0]?.message).toContain('Ask for smaller pages above it')
  })

  test('whose pages above are smaller is answered', async () => {
    const { errors } = await server.ask(nested(5))

    expect(errors).toEqual([])
  })

  test('for the list of one hub costs what that hub has', async () => {
    const query = `query ($id: ID!) { document(id: $id) { passages(first: 3) { nodes { index } } } }`
    const { data, errors } = await server.ask(query, { id: 'document:0' })

    expect(errors).toEqual([])
    expect(data).toEqual({
      document: { passages: { nodes: [{ index: 1 }, { index: 2 }, { index: 3 }] } },
    })
  })
})
