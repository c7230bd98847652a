import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph.ts'
import { importerOf } from '../../src/ingest/importers/importers.ts'
import type { ExaminedFile, Importer } from '../../src/ingest/pipeline/importer.ts'
import { rejectsFile } from '../../src/ingest/pipeline/rejects-file.ts'
import { runImport } from '../../src/ingest/pipeline/run-import.ts'
import type { ImportReport } from '../../src/ingest/pipeline/run-import.ts'

/** A file that is imported in a test. */
export interface ImportedFile {
  readonly source?: string | Importer
  readonly path: string
  readonly dossier?: string
  readonly now?: string
  readonly batchSize?: number
}

/** Writes a file into a folder of its own and gives its path. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'marsad-import-')), name)
  await writeFile(path, content)
  return path
}

/** A file that was examined, and where its rejected records are. */
export async function examined({
  source = 'ucdp-ged',
  path,
  dossier,
  batchSize = 500,
}: ImportedFile): Promise<{ readonly file: ExaminedFile; readonly rejects: string | null }> {
  const rejects = rejectsFile((isTable) => `${path}.rejects.${isTable ? 'csv' : 'jsonl'}`)
  const examination = { path, dossier: dossier ?? null, published: null, rejects, batchSize }
  const importer = typeof source === 'string' ? importerOf(source) : source
  const file = await importer.examine(examination)
  return { file, rejects: await rejects.close() }
}

/** Imports a file. */
export async function imported(graph: Graph, of: ImportedFile): Promise<ImportReport> {
  const { file } = await examined(of)
  const now = new Date(of.now ?? '2033-01-01T00:00:00.000Z')
  return runImport(graph, file, { tool: 'test', version: '0', now, progress: () => undefined })
}
