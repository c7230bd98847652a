import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'

let server: Asking
let closed: Asking
let lines: string[]
beforeAll(async () => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString())
      done()
    },
  })
  const logger = pino({}, stream)
  const parts = { schema: doubleSchema(), graph: absentGraph(), logger }
  server = await asking(parts)
  closed = await asking({ ...parts, config: { introspection: false } })
})
beforeEach(() => {
  lines = []
})
afterAll(async () => {
  await server.stop()
  await closed.stop()
})

function logged(message: string): readonly Readonly<Record<string, unknown>>[] {
  return lines
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ msg }) => msg === message)
}

describe('an error for the client', () => {
  it('keeps its code, its message and its details', async () => {
    const { status, errors, data } = await server.ask('{ refuses }')
    expect(status).toBe(400)
    expect(data).toBeUndefined()
    expect(errors).toEqual([
      {
        message: 'The cursor "x" is none of ours. Take one from pageInfo.',
        locations: [{ line: 1, column: 3 }],
        path: ['refuses'],
        extensions: { code: 'BAD_CURSOR', argument: 'after' },
      },
    ])
  })

  it.each([
    ['{ unavailable }', 503, 'DATABASE_UNAVAILABLE', '1'],
    ['{ overloaded }', 503, 'OVERLOADED', '1'],
    ['{ refusesSoftly }', 404, 'NOT_FOUND', undefined],
    ['{ throws }', 500, 'INTERNAL_SERVER_ERROR', undefined],
    ['{ colour }', 500, 'INTERNAL_SERVER_ERROR', undefined],
  ])('%s, which is all that was asked, gives %i', async (query, status, code, retry) => {
    const answer = await server.ask(query)
    expect(answer.status).toBe(status)
    expect(answer.headers['retry-after']).toBe(retry)
    expect(answer.errors[0]?.extensions?.code).toBe(code)
    expect(answer.data).toBeUndefined()
  })

  it('beside something that was answered leaves the answer its 200', async () => {
    const { status, data, errors } = await server.ask('{ number unavailable }')
    expect(status).toBe(200)
    expect(data).toEqual({ number: 1, unavailable: null })
    expect(errors[0]?.path).toEqual(['unavailable'])
  })

  it('gives a client that knows only application/json 200 for a bad query, not for a fault of ours', async () => {
    const accept = { accept: 'application/json' }
    expect((await server.ask('{ numbr }', {}, accept)).status).toBe(200)
    expect((await server.ask('{ unavailable }', {}, accept)).status).toBe(503)
  })

  it('is in the media type that the client asked for', async () => {
    const accept = { accept: 'application/graphql-response+json' }
    for (const query of ['{ number }', '{ numbr }', `{ ${'a '.repeat(2000)} }`]) {
      const { headers } = await server.ask(query, {}, accept)
      expect(headers['content-type']).toMatch(/^application\/graphql-response\+json/)
    }
  })
})

describe('any other error', () => {
  it('is masked, and named so that it is found in the log, where all of it is', async () => {
    const { errors, headers } = await server.ask('query Odd { throws }')
    const id = headers['x-request-id']
    expect(errors).toEqual([
      {
        message: expect.stringContaining(`name the request ${String(id)}`),
        locations: [{ line: 1, column: 13 }],
        path: ['throws'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
      },
    ])
    expect(JSON.stringify(errors)).not.toMatch(/MATCH|hunter2|stack|at .*\.ts/)
    const [line] = logged('an error was masked')
    expect(line?.requestId).toBe(id)
    expect(JSON.stringify(line?.err)).toMatch(/MATCH \(n:Secret\).*double-schema/)
  })
})

describe('where introspection is switched off', () => {
  it.each(['{ __schema { types { name } } }', '{ __type(name: "Thing") { name } }'])(
    '%s is refused, and said how to switch it on',
    async (query) => {
      const { status, errors } = await closed.ask(query)
      expect(status).toBe(400)
      expect(errors[0]?.message).toContain('MARSAD_INTROSPECTION=true')
    },
  )

  it('__typename is answered', async () => {
    expect((await closed.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })

  const mistakes: readonly [string, Readonly<Record<string, unknown>>][] = [
    ['{ numbr }', {}],
    ['{ thin(id: 1) { id } }', {}],
    ['{ thing(idd: 1) { id } }', {}],
    ['{ thing(id: 1) { nam } }', {}],
    ['{ node(id: 1) { name } }', {}],
    ['{ thing(id: 1) }', {}],
    ['{ things(where: { txt: "x" }) { totalCount } }', {}],
    ['{ things(where: { colour: REDD }) { totalCount } }', {}],
    ['query ($w: Wher) { things(where: $w) { totalCount } }', {}],
    ['query ($w: Where) { things(where: $w) { totalCount } }', { w: { txt: 'x' } }],
    ['query ($w: Where) { things(where: $w) { totalCount } }', { w: { colour: 'REDD' } }],
  ]

  it.each(mistakes)('%s gets no suggestion', async (query, variables) => {
    const { status, errors } = await closed.ask(query, variables)
    expect(status).toBe(400)
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i)
    const open = await server.ask(query, variables)
    expect(JSON.stringify(open.errors)).toMatch(/did you mean/i)
  })
})

describe('the log', () => {
  it('has one line for an operation, with its name and no value', async () => {
    const { headers } = await server.ask(
      'query Secrets($id: ID!) { thing(id: $id) { id } }',
      { id: 'hunter2' },
      { authorization: 'Bearer hunter2' },
    )
    expect(logged('operation')).toEqual([
      expect.objectContaining({
        requestId: headers['x-request-id'],
        kind: 'query',
        operation: 'Secrets',
        status: 200,
        statements: 0,
        codes: [],
        milliseconds: expect.any(Number),
      }),
    ])
    expect(lines.join('')).not.toContain('hunter2')
  })

  it('has one for a request that is refused', async () => {
    await server.askRaw({ headers: { 'content-type': 'application/json' }, body: '{ hunter2' })
    expect(logged('operation')).toEqual([
      expect.objectContaining({ status: 400, codes: ['BAD_REQUEST'], statements: 0 }),
    ])
    expect(lines.join('')).not.toContain('hunter2')
  })

  it('cannot be forged by what a client sends', async () => {
    const forged = 'x"}\n{"level":30,"msg":"operation","forged":true}'
    await server.askRaw({
      headers: { 'content-type': 'application/json', 'x-request-id': 'a b', 'user-agent': 'x' },
      body: JSON.stringify({ query: '{ number }', operationName: forged }),
    })
    for (const line of lines) expect(line.trimEnd()).not.toContain('\n')
    expect(lines.join('')).not.toContain('forged')
  })
})
