import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'

let server: Asking
beforeAll(async () => {
  server = await asking({ schema: doubleSchema(), graph: absentGraph() })
})
afterAll(async () => server.stop())

describe('a query', () => {
  it('is answered, its rows read by response key', async () => {
    const { status, data } = await server.ask('{ thing(id: "7") { __typename id name } }')
    expect(status).toBe(200)
    expect(data).toEqual({ thing: { __typename: 'Thing', id: '7', name: 'Thing 7' } })
  })

  it('of an interface is answered by the name of the type', async () => {
    const { data } = await server.ask('{ node(id: "7") { __typename ... on Thing { name } } }')
    expect(data).toEqual({ node: { __typename: 'Thing', name: 'Thing 7' } })
  })

  it('comes by GET too, with a header that a browser asks for first', async () => {
    const answer = await server.askRaw({
      method: 'GET',
      path: '/graphql?query=%7Bnumber%7D',
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toEqual({ data: { number: 1 } })
  })

  it('that a developer or a client generator asks of the schema is within the limits', async () => {
    const all = { inputValueDeprecation: true, oneOf: true, schemaDescription: true }
    const { status, errors } = await server.ask(getIntrospectionQuery(all))
    expect(errors).toEqual([])
    expect(status).toBe(200)
  })

  it('may ask for a hundred rows with a hundred beneath each, but not for the same twice over', async () => {
    const rows = (first: number) =>
      `{ things(first: 99) { nodes { things(first: ${String(first)}) { nodes { id } } } } }`
    expect((await server.ask(rows(100))).status).toBe(200)
    const { errors } = await server.ask(
      `{ things(first: 100) { nodes { a: things(first: 100) { totalCount } id } } }`,
    )
    expect(errors[0]?.extensions).toEqual({ code: 'QUERY_TOO_LARGE', limit: 10_000, found: 10_100 })
  })

  it('that names the same page in two fragments asks for it once', async () => {
    const { errors } = await server.ask(
      `{ ...A ...B }
       fragment A on Query { things(first: 60) { nodes { things(first: 100) { totalCount } } } }
       fragment B on Query { things(first: 60) { nodes { things(first: 100) { nodes { id } } } } }`,
    )
    expect(errors).toEqual([])
  })
})

describe('every answer', () => {
  const json = { 'content-type': 'application/json' }
  const requests = [
    { body: '{"query":"{ number }"}', headers: json },
    { body: '{', headers: json },
    { method: 'GET', path: '/live' },
    { method: 'GET', path: '/ready' },
    { method: 'GET', path: '/nothing' },
    { method: 'GET', path: '/%c3%28' },
    { method: 'OPTIONS', headers: { origin: 'https://evil.example' } },
  ]

  it.each(requests)('keeps browsers from misusing it: $method $path $body', async (request) => {
    const { headers } = await server.askRaw(request)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('names its request, by the name it came with where that is harmless', async () => {
    const idOf = async (id: string) =>
      (await server.askRaw({ method: 'GET', path: '/live', headers: { 'x-request-id': id } }))
        .headers['x-request-id']
    expect(await idOf('trace-1.2:3_4')).toBe('trace-1.2:3_4')
    const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
    expect(await idOf('two words')).toMatch(uuid)
    expect(await idOf('x'.repeat(65))).toMatch(uuid)
    expect(await idOf('"}')).toMatch(uuid)
  })
})

describe('health', () => {
  it('/live says that the process answers', async () => {
    const answer = await server.askRaw({ method: 'GET', path: '/live' })
    expect([answer.status, answer.text]).toEqual([200, '{"status":"live"}'])
  })

  it('/ready is 503 while the database is away', async () => {
    const answer = await server.askRaw({ method: 'GET', path: '/ready' })
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('1')
  })

  it('/ready is 200 when it answers', async () => {
    const ready = absentGraph({ ready: async () => Promise.resolve() })
    const other = await asking({ schema: doubleSchema(), graph: ready })
    const answer = await other.askRaw({ method: 'GET', path: '/ready' })
    await other.stop()
    expect([answer.status, answer.text]).toEqual([200, '{"status":"ready"}'])
  })
})
