import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { compareAnswers } from './ask/agreement.ts'

let graph: Graph
let server: Asking

beforeAll(async () => {
  graph = await testGraph()
  server = await asking({ schema: buildSchema(), graph, config: { deadlineMs: 60_000 } })
})

afterAll(async () => {
  await server.stop()
  await emptyGraph(graph)
  await graph.close()
})

it(
  'two implementations that know nothing of each other give the same answers',
  { timeout: 300_000 },
  async () => {
    // Always the same ones, as the database plans each form anew; `npm run fuzz` asks thousands of others.
    const forms = { forms: 3, lensed: 1, plain: true }
    const extent = { seed: 5, graphs: 2, ...forms, questions: 7, patience: 60_000 }

    const compared = await compareAnswers({ graph, ask: server.ask }, extent)

    expect(compared).toEqual({ questions: 42, refused: 0 })
  },
)
