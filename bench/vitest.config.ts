import { defineConfig } from 'vitest/config'

/** `npm run bench:prove`: what takes too long for every run of the tests. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/bench/*.slow.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    maxWorkers: 1,
    hookTimeout: 60_000,
  },
})
