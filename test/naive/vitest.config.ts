import { defineConfig } from 'vitest/config'
import common from '../../vitest.config.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const rounds = Number(process.env.ROUNDS ?? 16)

/** `npm run fuzz`: many random questions about many random graphs. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ['test/naive/*.fuzz.ts'],
    maxWorkers: 1,
    testTimeout: 600_000,
    provide: { fuzz: { seed, rounds } },
  },
})
