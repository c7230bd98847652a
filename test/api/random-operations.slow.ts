import { afterAll, beforeAll, expect, it } from 'vitest'
import { article } from '../support/article.ts'
import type { Article } from '../support/article.ts'
import { graphChecksum } from '../support/graph-checksum.ts'
import { keepTheLaw } from '../support/random-operations/keep-the-law.ts'

let server: Article

beforeAll(async () => {
  server = await article()
})

afterAll(async () => server.stop())

it('no operation is a fault of the server, is late, or changes the graph', async () => {
  const before = await graphChecksum(server.graph)

  // Always the same ones, as the database plans each form anew; `npm run fuzz:api` asks thousands of others.
  const extent = { seed: 1, forms: 12, questions: 15, broken: 10, deadlineMs: 60_000 }
  const { answered, refused } = await keepTheLaw(server, extent)

  expect(answered + refused).toBe(300)
  expect(answered).toBeGreaterThan(60)
  expect(refused).toBeGreaterThan(60)
  expect(await graphChecksum(server.graph)).toBe(before)
}, 120_000)
