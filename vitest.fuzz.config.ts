import { defineConfig, mergeConfig } from 'vitest/config'
import common from './vitest.config.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const rounds = Number(process.env.ROUNDS ?? 17)

// Many random questions about many random graphs: `npm run fuzz`, not part of `npm test`.
export default mergeConfig(
  { resolve: common.resolve, test: { ...common.test, include: [] } },
  defineConfig({
    test: {
      include: ['test/naive/*.fuzz.ts'],
      maxWorkers: 1,
      testTimeout: 600_000,
      provide: { fuzz: { seed, rounds } },
    },
  }),
)
