import { rm } from 'node:fs/promises'
import { fillStore } from '../../src/database/fill-store.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { writeBulkLoad } from '../../src/ingest/bulk/bulk-load.ts'
import { examined } from './imported.ts'
import type { ImportedFile } from './imported.ts'
import { JARS } from './jars.ts'

const report = () => undefined
const silent = { print: report, progress: () => ({ at: report, end: report }) }

/** Loads files into the store of an empty folder by Neo4j's own import, as `now` of the first. */
export async function loaded(home: string, files: readonly ImportedFile[]): Promise<void> {
  await rm(home, { recursive: true, force: true })
  const now = new Date(files[0]?.now ?? 0)
  await fillStore({
    ...{ home, jars: JARS, report },
    write: async (folder) => {
      const all = []
      for (const file of files) all.push(await examined(file))
      const writing = { tool: 'test', version: '0', now }
      return (await writeBulkLoad(all, folder, { ...silent, writing })).arguments
    },
  })
}

/** Works on the graph of such a folder, with its keys and indexes. */
export async function withLoaded(
  home: string,
  work: (graph: Graph) => Promise<void>,
): Promise<void> {
  const options = { home, jars: JARS, heap: '512m', use: 'tests', report } as const
  const database = await startLocalDatabase(options)
  const graph = connect(database)
  try {
    await graph.ready({ deadline: 60_000 })
    await migrate(graph)
    await work(graph)
  } finally {
    await graph.close()
    await database.stop()
  }
}
