/** Imports a file in batches of one row, or undoes a run, and stops for ever after so many statements, inside a transaction or between two. */
import { connect } from '../../src/graph/neo4j.ts'
import { undoRun } from '../../src/ingest/undo/undo-run.ts'
import { imported } from './imported.ts'
import { stoppingAfter } from './stopping-graph.ts'

const [uri = '', username = '', password = '', place = '0', path = '', runId] =
  process.argv.slice(2)

const graph = stoppingAfter(connect({ uri, username, password }), Number(place), () => {
  console.log('in the middle')
  return new Promise((resolve) => setTimeout(resolve, 3_600_000))
})
if (runId === undefined) await imported(graph, { path, batchSize: 1 })
else await undoRun(graph, runId, { now: new Date(), progress: () => undefined })
console.log('done')
