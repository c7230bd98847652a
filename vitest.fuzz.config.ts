import { defineConfig } from 'vitest/config'
import common from './vitest.config.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const lensed = Number(process.env.LENSED ?? 3)
// Milliseconds after which no smaller counterexample is looked for.
const patience = Number(process.env.PATIENCE ?? 60_000)
const rounds = Number(process.env.ROUNDS ?? 16)

/** `npm run fuzz`: laws of which `npm test` tries a few cases, tried on many. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ['test/**/*.fuzz.ts'],
    maxWorkers: 1,
    // A round; on a busy machine each of its forms may take minutes to be planned.
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    provide: { databaseUse: 'questions', fuzz: { seed, rounds, lensed, patience } },
  },
})
