import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fillStore } from '../../src/database/fill-store.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { connect } from '../../src/graph/neo4j.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { generatedParts } from '../generate/generate.ts'
import { writeCsv } from '../../src/ingest/bulk/write-csv.ts'
import { applySchema } from '../store/apply-schema.ts'
import { timed } from './timed.ts'
import type { Spent } from './timed.ts'

/** Where an import puts its database, and what it starts it with. */
export interface Importing {
  /** An empty folder; it is left with the database. */
  readonly folder: string
  readonly jars: string
  readonly heap: string
}

/** The graph of so many events, ready-made as CSV, by Neo4j's own import into an empty database, then its keys and indexes. */
export async function offline(
  base: readonly BaseRow[],
  events: number,
  { folder, jars, heap }: Importing,
): Promise<Spent> {
  const csv = join(folder, 'csv')
  const { arguments: files } = await writeCsv(generatedParts(base, events), csv)
  const spent = await timed(async () => {
    const store = { home: folder, jars, report: () => undefined }
    await fillStore({ ...store, write: () => Promise.resolve(files) })
    const database = await startLocalDatabase({ ...store, heap })
    const graph = connect(database)
    try {
      await applySchema(graph, () => undefined)
    } finally {
      await graph.close()
      await database.stop()
    }
  })
  await rm(csv, { recursive: true })
  return spent
}
