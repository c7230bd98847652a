import { parseConfig } from '../config.ts'
import { openDatabase } from '../database/open-database.ts'
import type { Graph } from '../graph/graph.ts'
import { migrate } from '../graph/migrate.ts'
import { connect } from '../graph/neo4j.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { tell } from './terminal.ts'

/** Milliseconds that a command waits for a connection: to shed load is for servers. */
const patience = 30_000

/** Works on the graph of the environment: the one at NEO4J_URI, or the local one, started and stopped where needed. */
export async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const config = parseConfig(process.env)
  const database = await openDatabase(config, { share: true, report: tell })
  const stopped = stopOnSignal(database.stop)
  try {
    const { uri, username, password } = database
    const { name } = config.database
    const graph = connect({ uri, username, password, database: name, patience })
    try {
      await graph.ready()
      await migrate(graph)
      await work(graph)
    } finally {
      await graph.close()
    }
  } finally {
    stopped()
    await database.stop()
  }
}
