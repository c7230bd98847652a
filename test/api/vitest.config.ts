import { defineConfig } from 'vitest/config'
import common from '../../vitest.config.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const rounds = Number(process.env.ROUNDS ?? 20)

/** `npm run fuzz:api`: many random operations, sound and broken. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ['test/api/*.fuzz.ts'],
    maxWorkers: 1,
    testTimeout: 1_800_000,
    provide: { operations: { seed, rounds } },
  },
})
