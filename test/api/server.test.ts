import { afterAll, beforeAll, expect, it } from 'vitest'
import { absentGraph } from '../support/absent-graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { doubleSchema } from '../support/double-schema.ts'

let server: Asking
beforeAll(async () => {
  server = await asking({ schema: doubleSchema(), graph: absentGraph() })
})
afterAll(async () => server.stop())

it('answers a query', async () => {
  const { status, data } = await server.ask('{ thing(id: "7") { __typename id name } }')
  expect(status).toBe(200)
  expect(data).toEqual({ thing: { __typename: 'Thing', id: '7', name: 'Thing 7' } })
})
