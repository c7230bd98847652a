import { once } from 'node:events'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { absentGraph } from '../../support/absent-graph.ts'
import { asking } from '../../support/ask.ts'
import type { Asking } from '../../support/ask.ts'
import { doubleSchema } from '../../support/double-schema.ts'
import { eventually } from '../../support/eventually.ts'
import { follow } from '../../support/follow.ts'
import { introduced, openSocket } from '../../support/raw-socket.ts'
import type { RawSocket } from '../../support/raw-socket.ts'

const init = { type: 'connection_init' }
const ticks = { type: 'subscribe', id: 'a', payload: { query: 'subscription { ticks }' } }

const waits = { type: 'subscribe', id: 'a', payload: { query: 'subscription { waits }' } }

let the: Asking
const open: RawSocket[] = []

beforeAll(async () => {
  the = await asking({
    schema: doubleSchema(),
    graph: absentGraph(),
    patience: { initialisation: 300 },
  })
})
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.terminate()
})
afterAll(async () => the.stop())

async function socket(): Promise<RawSocket> {
  const one = await openSocket(the.url)
  open.push(one)
  return one
}

// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
describe('the protocol', () => {
  it('acknowledges, answers pings, tells, and gives an id free that is completed', async () => {
    const one = await socket()
    one.say(init)
    await eventually(() => one.messages.length === 1, 5_000)
    one.say({ type: 'ping', payload: { n: 1 } })
    one.say(waits)
    one.say({ type: 'complete', id: 'a' })
    one.say({ type: 'subscribe', id: 'a', payload: { query: 'subscription { breaks }' } })
    await eventually(() => one.messages.length === 4, 5_000)

    expect(one.messages).toEqual([
      { type: 'connection_ack' },
      { type: 'pong', payload: { n: 1 } },
      { type: 'next', id: 'a', payload: { data: { breaks: 'whole' } } },
      { type: 'error', id: 'a', payload: [expect.anything()] },
    ])
  })

  it.each<readonly [string, number, readonly unknown[]]>([
    ['a message that is no JSON', 4400, ['{']],
    ['a message of no known type', 4400, [{ type: 'hello' }]],
    ['a message that only a server sends', 4400, [init, { type: 'next', id: 'a', payload: {} }]],
    ['a subscription without a query', 4400, [init, { type: 'subscribe', id: 'a', payload: {} }]],
    ['a subscription before the acknowledgement', 4401, [ticks]],
    ['an id that is in use', 4409, [init, waits, waits]],
    ['a second introduction', 4429, [init, init]],
    ['a message that is too large', 1009, [init, 'x'.repeat(262_145)]],
  ])('%s closes it with %i', async (_, code, messages) => {
    const one = await socket()
    for (const message of messages) {
      one.say(message)
      if (message === init && messages[1] !== init) await once(one.socket, 'message')
    }
    expect((await one.closed)[0]).toBe(code)
  })

  it('a client that does not introduce itself is closed with 4408', async () => {
    expect(await (await socket()).closed).toEqual([4408, 'Connection initialisation timeout'])
  })

  it.each(['graphql-ws', 'mqtt'])(
    'another subprotocol, %s, is closed with 4406',
    async (protocol) => {
      const answer = await the.askBytes(
        [
          'GET /graphql HTTP/1.1',
          'Host: 127.0.0.1',
          'Connection: Upgrade',
          'Upgrade: websocket',
          'Sec-WebSocket-Version: 13',
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
          `Sec-WebSocket-Protocol: ${protocol}`,
          '\r\n',
        ].join('\r\n'),
      )
      expect(answer).toMatch(/^HTTP\/1.1 101 /)
      expect(answer).toContain('Subprotocol not acceptable')
    },
  )

  it('a fault of ours closes nothing and is masked, with the id of the subscription', async () => {
    const one = follow(the.url, 'subscription { breaks }')
    expect(await one.ended).toEqual([
      {
        message: expect.stringContaining('Something went wrong here'),
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          requestId: expect.stringMatching(/^[\da-f-]{36}$/),
        },
      },
    ])
    expect(one.told).toEqual([{ breaks: 'whole' }])
    const two = follow(the.url, 'subscription { failsToBegin }')
    expect(JSON.stringify(await two.ended)).toMatch(/^(?!.*hunter2).*INTERNAL_SERVER_ERROR/)
    expect((await the.ask('{ number }')).data).toEqual({ number: 1 })
  })
})

describe('what is refused over a socket, with the code it has over HTTP', () => {
  const deep = `${'{ thing '.repeat(17)}${'}'.repeat(17)}`
  it.each<readonly [string, string, Readonly<Record<string, unknown>>, string]>([
    ['a query', '{ number }', {}, 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { change }', {}, 'BAD_USER_INPUT'],
    ['no GraphQL', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { tocks }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['two root fields', 'subscription { ticks breaks }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unnamed one of several', 'subscription A { ticks } subscription B { ticks }', {}, 'OPERATION_RESOLUTION_FAILURE'],
    ['a wrong variable', 'subscription ($n: Int!) { ticks(first: $n) }', { n: 'x' }, 'BAD_USER_INPUT'],
    ['a page that is too large', 'subscription { ticks(first: 101) }', {}, 'BAD_USER_INPUT'],
    ['too much depth', `subscription { things { nodes ${deep} } }`, {}, 'QUERY_TOO_LARGE'],
    ['too many aliases', `subscription { things { ${Array.from({ length: 51 }, (_, n) => `a${String(n)}: totalCount`).join(' ')} } }`, {}, 'QUERY_TOO_LARGE'],
    ['too many rows for 25 events', 'subscription { things(first: 100) { nodes { things(first: 10) { totalCount } } } }', {}, 'QUERY_TOO_LARGE'],
    ['a text that is too long', 'subscription ($w: Where) { things(where: $w) { totalCount } }', { w: { text: 'x'.repeat(10_001) } }, 'QUERY_TOO_LARGE'],
    ['a reserved key', 'subscription ($w: Where) { things(where: $w) { totalCount } }', JSON.parse('{"w":{"__proto__":{}}}') as Readonly<Record<string, unknown>>, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, variables, code) => {
    const one = follow(the.url, query, variables)
    expect(await one.ended).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code }) }),
      ]),
    )
    expect(one.told).toEqual([])
  }) // prettier-ignore

  it('names of the schema, where introspection is off', async () => {
    const closed = await asking({
      schema: doubleSchema(),
      graph: absentGraph(),
      config: { introspection: false },
    })
    const typo = JSON.stringify(await follow(closed.url, 'subscription { tick }').ended)
    const asked = JSON.stringify(
      await follow(closed.url, 'subscription { ticks __schema { queryType { name } } }').ended,
    )
    await closed.stop()
    expect(typo).toContain('GRAPHQL_VALIDATION_FAILED')
    expect(typo).not.toContain('ticks')
    expect(asked).toContain('Introspection is switched off')
  })

  it('the twenty-first subscription of a socket', async () => {
    const one = await introduced(the.url)
    open.push(one)
    for (let n = 1; n <= 21; n += 1) one.say({ ...waits, id: String(n) })
    await eventually(() => one.messages.some(({ type }) => type === 'error'), 5_000)

    expect(one.messages.find(({ type }) => type === 'error')).toMatchObject({
      id: '21',
      payload: [{ extensions: { code: 'OVERLOADED', limit: 20 } }],
    })
  })

  it('over HTTP, in turn, a subscription', async () => {
    const { status, errors } = await the.ask('subscription { ticks }')
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'BAD_USER_INPUT'])
    expect(errors[0]?.message).toContain('graphql-transport-ws')
  })
})

describe('the log', () => {
  it('has one line for each subscription, with its codes and never its values', async () => {
    const lines: Readonly<Record<string, unknown>>[] = []
    const stream = {
      write: (line: string) => lines.push(JSON.parse(line) as (typeof lines)[number]),
    }
    const logged = await asking({
      schema: doubleSchema(),
      graph: absentGraph(),
      logger: pino({ level: 'info' }, stream),
    })
    await follow(logged.url, 'subscription Broken { breaks }').ended
    await follow(logged.url, 'subscription Refused { ticks(first: 999) }').ended
    await eventually(() => lines.filter(({ msg }) => msg === 'subscription').length === 2, 5_000)
    await logged.stop()

    const id = expect.stringMatching(/^[\da-f-]{36}$/)
    const common = { kind: 'subscription', statements: 0, requestId: id }
    expect(lines.filter(({ msg }) => msg === 'subscription')).toMatchObject([
      { ...common, operation: 'Broken', codes: ['INTERNAL_SERVER_ERROR'] },
      { ...common, codes: ['BAD_USER_INPUT'] },
    ])
    expect(lines.filter(({ msg }) => msg === 'an error was masked')).toHaveLength(1)
  })
})
