import pino from 'pino'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { buildSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { asking } from '../support/ask.ts'
import type { Asking } from '../support/ask.ts'
import { emptyGraph, testGraph } from '../support/ingest-graph.ts'
import { compareAnswers } from './ask/agreement.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of the first round, how many there are (each has the next seed), and how many forms look through lenses. */
    readonly fuzz: {
      readonly seed: number
      readonly rounds: number
      readonly lensed: number
      readonly patience: number
    }
  }
}

let graph: Graph
let server: Asking

beforeAll(async () => {
  graph = await testGraph()
  server = await asking({
    // Answers are compared, not times: on a busy machine a long statement may take minutes to be planned.
    ...{ schema: buildSchema(), graph, config: { deadlineMs: 600_000 } },
    // Where the server fails, it says why in its log alone.
    logger: pino({ level: 'error' }),
  })
})

afterAll(async () => {
  await server.stop()
  await emptyGraph(graph)
  await graph.close()
})

const { seed, rounds, lensed, patience } = inject('fuzz')

it.each(Array.from({ length: rounds }, (_, round) => seed + round))(
  'both implementations give the same answers (SEED=%i)',
  async (seedOfRound) => {
    const extent = { graphs: 2, forms: 10, lensed, plain: false, questions: 16, patience }

    const compared = await compareAnswers(
      { graph, ask: server.ask },
      { seed: seedOfRound, ...extent },
    )

    console.log(`${String(compared.questions)} compared, ${String(compared.refused)} refused`)
    expect(compared.questions + compared.refused).toBe(320)
  },
)
