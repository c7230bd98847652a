import { testDatabase } from '../support/test-database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { noRow, writeQuery } from '../../src/graph/query.ts'
import { seed } from '../../src/ingest/seed.ts'
import { asking } from '../support/ask.ts'
import type { Answer, Asking } from '../support/ask.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { hostileOperations } from '../support/hostile-operations.ts'

const cypher = [
  `') DETACH DELETE n //`,
  `"}) DETACH DELETE n //`,
  `x' OR 1 = 1 RETURN n //`,
  '`) MATCH (n) DETACH DELETE n //',
  '\\u0060) MATCH (n) DETACH DELETE n //',
  `\\') DETACH DELETE n //`,
  '$parameter ${1 + 1} {{x}} %s',
  `'; CALL db.labels() YIELD label RETURN label; '`,
  `' UNION MATCH (n) RETURN n //`,
  'LOAD CSV FROM "http://127.0.0.1/" AS line',
]
const lucene = [
  '*:*',
  '*',
  '?*',
  '/.*/',
  '/(a+)+$/',
  'text:secret OR text:*',
  'a AND (b OR NOT',
  '"unclosed',
  'fuzzy~2 boost^9 [a TO z] {a TO z}',
  String.raw`+ - && || ! ( ) { } [ ] ^ " ~ * ? : \ /`,
  'AND',
  'OR NOT',
]
const odd = [
  ' ',
  'nul\u0000byte',
  '\u202Ertl\u202C\u200Bzero',
  'تنظيم الدولة "',
  '😀`’‘',
  '<script>alert(1)</script>',
  '=cmd|x',
  'line\r\nbreak',
  'x'.repeat(5_000),
]

let graph: Graph
let server: Asking
let before: string
beforeAll(async () => {
  graph = connect(testDatabase())
  await migrate(graph)
  await graph.write(async (transaction) => {
    const text = 'MATCH (n) DETACH DELETE n'
    await transaction.run(writeQuery({ text, parameters: {}, row: noRow }))
  })
  await seed(graph, { tool: 'test', version: '1', now: new Date('2026-01-01T00:00:00Z') })
  before = await graphChecksum(graph)
  server = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
})
afterAll(async () => {
  await server.stop()
  await graph.close()
})

/** The texts of the statements that the database was sent, and the answer. */
async function sent(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  let answer: Answer<unknown> | undefined
  const statements = await server.statements(async () => {
    answer = await server.ask<unknown>(query, variables)
  })
  return { texts: statements.map(({ text }) => text), answer }
}

describe('what a client writes is a value, never a statement', () => {
  const operations = hostileOperations(buildSchema())

  it.each(operations)('$field', { timeout: 120_000 }, async ({ query, variables, literal }) => {
    const benign = await sent(query, variables('x'))
    expect(benign.answer?.status, JSON.stringify(benign.answer?.errors)).toBeLessThan(500)
    const expectSame = (text: string, hostile: Awaited<ReturnType<typeof sent>>): void => {
      expect(hostile.answer?.status, text).toBeLessThan(500)
      expect(hostile.texts, text).toEqual(hostile.texts.length === 0 ? [] : benign.texts)
    }
    for (const text of [...cypher, ...lucene, ...odd]) {
      expectSame(text, await sent(query, variables(text)))
    }
    // Standing in the query, each is a query of its own, so a few will do.
    for (const text of cypher.slice(0, 3)) expectSame(text, await sent(literal(text)))
  })

  it('is tried on every root field that takes a text or an id', () => {
    const fields = operations.map(({ field }) => field)
    expect(fields).toEqual(
      expect.arrayContaining(['node(id)', 'events(where)', 'events(after)', 'search(text)']),
    )
  })

  it('leaves the graph as it was', async () => {
    expect(await graphChecksum(graph)).toBe(before)
  })
})
