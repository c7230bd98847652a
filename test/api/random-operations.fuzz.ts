import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { keepTheLaw } from '../support/random-operations/keep-the-law.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The seed of the first round, and how many there are; each has the next seed. */
    readonly operations: { readonly seed: number; readonly rounds: number }
  }
}

let server: Article

beforeAll(async () => {
  server = await article()
})

afterAll(async () => server.stop())

const { seed, rounds } = inject('operations')

it.each(Array.from({ length: rounds }, (_, round) => seed + round))(
  'no operation is a fault of the server, is late, or changes the graph (SEED=%i)',
  async (seedOfRound) => {
    const before = await graphChecksum(server.graph)

    const extent = { forms: 10, questions: 30, broken: 20, deadlineMs: 60_000 }
    const { answered, refused } = await keepTheLaw(server, { seed: seedOfRound, ...extent })

    console.log(`${String(answered)} answered, ${String(refused)} refused`)
    expect(answered + refused).toBe(500)
    expect(await graphChecksum(server.graph)).toBe(before)
  },
)
