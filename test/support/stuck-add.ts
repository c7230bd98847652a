/** Adds the invented dossier and stops for ever after so many statements, or after one that contains a text, inside its transaction. */
import { connect } from '../../src/graph/neo4j.ts'
import { addDossier } from '../../src/ingest/add-dossier.ts'
import { bytesOf, portAmal } from './dossier-file.ts'
import { stoppingAfter } from './stopping-graph.ts'

const [uri = '', username = '', password = '', place = '0'] = process.argv.slice(2)

const graph = stoppingAfter(
  connect({ uri, username, password }),
  /^\d+$/.test(place) ? Number(place) : place,
  () => {
    console.log('in the middle')
    return new Promise((resolve) => setTimeout(resolve, 3_600_000))
  },
)
await addDossier(
  graph,
  { file: { name: 'x.yaml', bytes: bytesOf(portAmal) } },
  { tool: 'test', version: '0', now: new Date() },
)
console.log('done')
