import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { homeAt } from '../../src/database/home.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import { connect } from '../../src/graph/neo4j.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { generate } from '../generate/generate.ts'
import { writeCsv } from '../generate/write-csv.ts'
import { applySchema } from '../store/apply-schema.ts'
import { importCsv } from '../store/import-csv.ts'
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
  const { arguments: files } = await writeCsv(generate(base, events), csv)
  const spent = await timed(async () => {
    await importCsv(homeAt(folder, jars), files, () => undefined)
    const database = await startLocalDatabase({ home: folder, jars, heap, report: () => undefined })
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
