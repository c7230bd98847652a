import { setTimeout as sleep } from 'node:timers/promises'
import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginWork } from '../../src/api/request-work.ts'
import { buildSchema } from '../../src/api/schema.ts'
import { withinDeadline } from '../../src/api/within-deadline.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { testGraph } from '../support/ingest-graph.ts'

let graph: Graph

beforeAll(async () => {
  graph = await testGraph()
})
afterAll(() => graph.close())

test('queries of new forms that wait for each other are late for none of it', async () => {
  const schema = buildSchema()
  // As slow as a database that plans.
  const slow: Graph = {
    ...graph,
    read: async (query, limits) => {
      await sleep(800)
      return graph.read(query, limits)
    },
  }
  const ask = async (source: string): Promise<unknown> => {
    const work = beginWork(slow, 'test', 100)
    const contextValue = work.context
    return withinDeadline(graphql({ schema, source, contextValue }), work)
  }
  const forms = ['id', 'id type', 'id extent'].map((fields) => `{ event(id: "0") { ${fields} } }`)

  expect(await Promise.all(forms.map(ask))).toEqual(forms.map(() => ({ data: { event: null } })))
})
