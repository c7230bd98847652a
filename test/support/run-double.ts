import { createServer } from '../../src/api/create-server.ts'
import { run } from '../../src/api/run.ts'
import { writeQuery, noRow } from '../../src/graph/query.ts'
import { doubleSchema } from './double-schema.ts'

const text = 'CREATE (:Seeded)'

/** Marsad's entry point with the double schema and a seed of one node. */
await run({
  // eslint-disable-next-line no-restricted-syntax -- an entry point
  env: process.env,
  load: () =>
    Promise.resolve({
      schema: doubleSchema(),
      createServer,
      exporter: () => {
        throw new Error('The double exports nothing.')
      },
    }),
  seed: async (graph) =>
    graph.write(async (transaction) => {
      await transaction.run(writeQuery({ text, parameters: {}, row: noRow }))
    }),
  bringUpToDate: () => Promise.resolve(),
  pages: 'none',
  tabs: 'none',
})
