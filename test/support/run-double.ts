import { run } from '../../src/api/run.ts'
import { writeQuery, noRow } from '../../src/graph/query.ts'
import { doubleSchema } from './double-schema.ts'

const text = 'CREATE (:Seeded)'

/** Marsad's entry point with the double schema and a seed of one node. */
await run({
  // eslint-disable-next-line no-restricted-syntax -- an entry point
  env: process.env,
  schema: doubleSchema(),
  seed: async (graph) =>
    graph.write(async (transaction) => {
      await transaction.run(writeQuery({ text, parameters: {}, row: noRow }))
    }),
  bringUpToDate: () => Promise.resolve(),
  exporter: () => {
    throw new Error('The double exports nothing.')
  },
  pages: 'none',
  tabs: 'none',
})
