import { once } from 'node:events'
import { request } from 'node:http'
import { afterEach, expect, it } from 'vitest'
import type { RequestContext } from '../../src/reading/request-context.ts'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'
import { noRow, readQuery } from '../../src/graph/query.ts'

const statement = readQuery({ text: 'RETURN 1', parameters: {}, row: noRow })

let server: Asking | undefined
afterEach(async () => server?.stop())

it('a request that waits too long is answered at its deadline, and told to stop', async () => {
  let context: RequestContext | undefined
  const schema = doubleSchema({
    waits: async (_arguments, given) => {
      context = given
      return new Promise(() => undefined)
    },
  })
  server = await asking({ schema, graph: absentGraph(), config: { deadlineMs: 100 } })
  const begun = performance.now()
  const { status, errors } = await server.ask('{ waits }')
  expect(performance.now() - begun).toBeLessThan(1_500)
  expect(status).toBe(504)
  expect(errors[0]?.extensions?.code).toBe('DEADLINE_EXCEEDED')
  expect(context?.signal.aborted).toBe(true)
  expect(context?.deadline()).toBe(0)
})

it('a statement is given what is left of the time, and is counted', async () => {
  const deadlines: unknown[] = []
  const graph = absentGraph({
    read: async (_query, limits) => {
      deadlines.push(limits?.deadline)
      return Promise.resolve([])
    },
  })
  const schema = doubleSchema({
    number: async (_arguments, context) => {
      await context.graph.read(statement)
      return context.deadline()
    },
  })
  server = await asking({ schema, graph, config: { deadlineMs: 5_000 } })
  const { data } = await server.ask('{ number }')
  expect(deadlines).toEqual([expect.any(Number)])
  expect(deadlines[0]).toBeLessThanOrEqual(5_000)
  expect(data.number).toBeGreaterThan(3_000)
})

it('a client that goes away ends its request: no further statement is begun', async () => {
  const reads: unknown[] = []
  const graph = absentGraph({
    read: async (query) => {
      reads.push(query)
      return Promise.resolve([])
    },
  })
  let arrived: () => void = () => undefined
  const hasArrived = new Promise<void>((resolve) => {
    arrived = resolve
  })
  let end: (outcome: unknown) => void = () => undefined
  const ended = new Promise((resolve) => {
    end = resolve
  })
  const schema = doubleSchema({
    waits: async (_arguments, { graph: given, signal }) => {
      arrived()
      await once(signal, 'abort')
      await given.read(statement).then(end, (error: unknown) => {
        end(error)
      })
    },
  })
  server = await asking({ schema, graph })
  const call = request(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  })
  call.on('error', () => undefined)
  call.end('{"query":"{ waits }"}')
  await hasArrived
  call.destroy()
  expect(await ended).toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  expect(reads).toEqual([])
})

it('more operations at once than can be served are refused at once', async () => {
  let begun = 0
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const schema = doubleSchema({
    gate: async () => {
      begun += 1
      await released
      return 'through'
    },
  })
  server = await asking({ schema, graph: absentGraph() })
  const { ask } = server
  const answers = Array.from({ length: 300 }, async () => ask('{ gate }'))
  const refused = await Promise.race(answers)
  expect(refused.status).toBe(503)
  expect(refused.headers['retry-after']).toBe('1')
  expect(refused.errors[0]?.extensions?.code).toBe('OVERLOADED')
  release()
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(begun)
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect((await ask('{ gate }')).status).toBe(200)
})
