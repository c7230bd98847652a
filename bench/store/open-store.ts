import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fillStore } from '../../src/database/fill-store.ts'
import { startLocalDatabase } from '../../src/database/local-database.ts'
import type { LocalDatabase } from '../../src/database/local-database.ts'
import { connect } from '../../src/graph/neo4j.ts'
import { noteProjection } from '../../src/ingest/rebuild/note-projection.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { generatedParts } from '../generate/generate.ts'
import { writeCsv } from '../../src/ingest/bulk/write-csv.ts'
import { applySchema } from './apply-schema.ts'
import { bytesIn } from './bytes-in.ts'
import { storeKey } from './store-key.ts'

/** How a store came about. */
export interface StoreRecord {
  readonly events: number
  readonly nodes: number
  readonly relationships: number
  /** How long each step took. */
  readonly seconds: Readonly<Record<'generate' | 'import' | 'indexes', number>>
  /** On disk, with indexes. */
  readonly bytes: number
}

/** A running database with a generated graph. */
export interface OpenStore extends StoreRecord {
  readonly database: LocalDatabase
}

/** Where stores lie, and where the jars of the product's own database do. */
const STORES = fileURLToPath(new URL('../../.marsad-bench', import.meta.url))
const JARS = fileURLToPath(new URL('../../.marsad/jars', import.meta.url))

/** Starts the database of so many events; makes it first where there is none yet, or none that fits the code. */
export async function openStore(
  base: readonly BaseRow[],
  events: number,
  { heap, report }: { readonly heap: string; readonly report: (line: string) => void },
): Promise<OpenStore> {
  const folder = join(STORES, storeKey(base, events))
  const file = join(folder, 'store.json')
  if (!existsSync(file)) await makeStore(base, events, { folder, heap, report })
  // Written by this function.
  const record = JSON.parse(await readFile(file, 'utf8')) as StoreRecord
  const database = await startLocalDatabase({ home: folder, jars: JARS, heap, report })
  await withIndexes(database, report)
  return { ...record, database }
}

/** Little is left to do where the schema is still the one that the store was made with. */
async function withIndexes(database: LocalDatabase, report: (line: string) => void): Promise<void> {
  const graph = connect(database)
  try {
    await applySchema(graph, report)
    // The facts are those of the rules of today: another key would stand for others.
    await noteProjection(graph)
  } finally {
    await graph.close()
  }
}

interface Making {
  readonly folder: string
  readonly heap: string
  readonly report: (line: string) => void
}

async function makeStore(
  base: readonly BaseRow[],
  events: number,
  { folder, heap, report }: Making,
): Promise<void> {
  const draft = `${folder}.draft`
  const imported = await importedDraft(base, events, { folder: draft, heap, report })
  report('Building keys and indexes…')
  const indexing = clock()
  const database = await startLocalDatabase({ home: draft, jars: JARS, heap, report })
  try {
    await withIndexes(database, report)
  } finally {
    await database.stop()
  }
  const record: StoreRecord = {
    ...imported,
    seconds: { ...imported.seconds, indexes: indexing() },
    bytes: await bytesIn(join(draft, 'data', 'databases')),
  }
  await writeFile(join(draft, 'store.json'), JSON.stringify(record, null, 2))
  await rename(draft, folder)
}

/** Generates and imports; where that is done already, and only the indexes are not, nothing is done twice. */
async function importedDraft(
  base: readonly BaseRow[],
  events: number,
  { folder, report }: Making,
): Promise<StoreRecord> {
  const done = join(folder, 'imported.json')
  // Written by this function.
  if (existsSync(done)) return JSON.parse(await readFile(done, 'utf8')) as StoreRecord
  await rm(folder, { recursive: true, force: true })
  const csv = join(folder, 'csv')
  await mkdir(csv, { recursive: true })
  report(`Generating ${String(events)} events…`)
  const generating = clock()
  const { nodes, relationships, ...written } = await writeCsv(generatedParts(base, events), csv)
  const generated = generating()
  report(`Importing ${String(nodes)} nodes, ${String(relationships)} relationships…`)
  const importing = clock()
  const write = () => Promise.resolve(written.arguments)
  await fillStore({ home: folder, jars: JARS, report, write })
  await rm(csv, { recursive: true })
  const seconds = { generate: generated, import: importing(), indexes: 0 }
  const record: StoreRecord = { events, nodes, relationships, seconds, bytes: 0 }
  await writeFile(done, JSON.stringify(record, null, 2))
  return record
}

function clock(): () => number {
  const begun = performance.now()
  return () => Math.round((performance.now() - begun) / 100) / 10
}
