import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { keepTheLaw } from '../support/random-operations/keep-the-law.ts'

let server: Article

beforeAll(async () => {
  server = await article()
})

afterAll(async () => server.stop())

const { seed, rounds } = inject('fuzz')

it.each(Array.from({ length: rounds }, (_, round) => seed + round))(
  'no operation is a fault of the server, is late, or changes the graph (SEED=%i)',
  async (seedOfRound) => {
    const before = await graphChecksum(server.graph)

    const extent = { forms: 25, questions: 15, broken: 10, deadlineMs: 60_000 }
    const { answered, refused } = await keepTheLaw(server, { seed: seedOfRound, ...extent })

    console.log(`${String(answered)} answered, ${String(refused)} refused`)
    expect(answered + refused).toBe(625)
    expect(await graphChecksum(server.graph)).toBe(before)
  },
)
