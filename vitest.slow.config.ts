import { defineConfig } from 'vitest/config'
import common from './vitest.config.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

/** `npm run test:slow`: what `npm test` tries on examples, tried on every form, and large, random or restarted graphs. */
export default defineConfig({
  ...common,
  test: {
    ...common.test,
    include: ['test/**/*.slow.ts'],
    testTimeout: 120_000,
    provide: { slow: { seed } },
  },
})
