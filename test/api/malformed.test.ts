import { testDatabase } from '../support/test-database.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../src/graph/neo4j.ts'
import { writeQuery, noRow } from '../../src/graph/query.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { malformedRequests } from '../support/malformed-requests.ts'

let graph: Graph
let server: Asking
let before: string

beforeAll(async () => {
  graph = connect(testDatabase())
  await graph.write(async (transaction) => {
    await transaction.run(writeQuery({ text: EMPTY, parameters: {}, row: noRow }))
    await transaction.run(writeQuery({ text: SOMETHING, parameters: {}, row: noRow }))
  })
  before = await graphChecksum(graph)
  server = await asking({ schema: doubleSchema(), graph })
})
afterAll(async () => {
  await server.stop()
  await graph.close()
})

const EMPTY = 'MATCH (n) DETACH DELETE n'
const SOMETHING = `CREATE (:Malformed {id: 'a', text: 'x'})-[:BESIDE {n: 1}]->(:Malformed {id: 'b'})`

/** The last sentence tells the reader to do something. */
const advice =
  /[.?:] (?:Accept|Add|Ask|Check|Choose|Correct|Encode|Follow|Keep|leave|Mend|Merge|Name|Nest|Leave|Put|Say|Send|Shorten|Split|Use) [^]+[.]$/

describe('a malformed request gets its code and what to do', () => {
  const all = malformedRequests

  it.each(all)('%s', async (_name, request, status, code, message) => {
    const begun = performance.now()
    const answer = await server.askRaw(request)
    expect(answer.status, answer.text).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^application\/.*json/)
    const shown = answer.errors.map((error) => ({
      code: error.extensions?.code,
      message: error.message,
    }))
    expect(shown).toContainEqual({ code, message: expect.stringContaining(message) })
    for (const error of shown) {
      expect(error.message.length).toBeLessThanOrEqual(1_000)
      // What to do ends the message; a protocol knows one by its very text.
      if (error.message !== 'PersistedQueryNotSupported') expect(error.message).toMatch(advice)
      expect(error.message).not.toMatch(/apollo server|must provide|POST body|search parameter/i)
    }
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('comes in more than fifty forms', () => {
    expect(new Set(all.map(([name]) => name)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(50)
  })

  it('leaves the graph and the language as they were', async () => {
    expect(await graphChecksum(graph)).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Readonly<Record<string, unknown>>).x).toBeUndefined()
  })
})

describe('bytes that are no request', () => {
  it.each([
    { name: 'no HTTP', bytes: 'HELLO\r\n\r\n' },
    { name: 'two lengths', bytes: 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab' },
    { name: 'a length and chunks', bytes: 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n' },
    { name: 'no host', bytes: 'GET /live HTTP/1.1\r\n\r\n' },
    { name: 'no host, of old', bytes: 'GET /graphql?query=%7Bnumber%7D HTTP/1.0\r\napollo-require-preflight: 1\r\n\r\n' },
    { name: 'a header with a line break', bytes: 'GET /live HTTP/1.1\r\nHost: a\r\nx: a\nb\r\n\r\n' },
  ])('$name', async ({ bytes }) => {
    const answer = await server.askBytes(bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer.toLowerCase()).not.toContain('<html')
  }) // prettier-ignore
})
