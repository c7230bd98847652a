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
  { timeout: 600_000 },
  async () => {
    // `npm run fuzz` asks thousands; the database plans each form of a question anew, which takes longer than all its answers.
    const extent = { graphs: 2, forms: 8, questions: 5, patience: 120_000 }
    const seed = Math.floor(Math.random() * 2 ** 31)

    const compared = await compareAnswers({ graph, ask: server.ask }, { seed, ...extent })

    expect(compared.questions + compared.refused).toBe(80)
    expect(compared.questions).toBeGreaterThan(40)
  },
)
