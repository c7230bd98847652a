import type { Graph } from '../../graph/graph.ts'
import { bringUpToDate } from '../rebuild/bring-up-to-date.ts'
import { countLines } from '../report.ts'
import type { Writing } from '../writer/run-of.ts'
import { foundLines } from './found-lines.ts'
import { sameFile } from './import-run.queries.ts'
import type { ExaminedFile, Importer } from './importer.ts'
import { preview } from './preview.ts'
import { previewLines } from './preview-lines.ts'
import type { Progress } from './progress.ts'
import { rejectsFile } from './rejects-file.ts'
import { runImport } from './run-import.ts'

/** Files to be imported, and how. */
export interface ImportRequest {
  readonly importer: Importer
  readonly paths: readonly string[]
  readonly dossier: string | null
  readonly published: string | null
  /** Where rejected records of a file go, as a table or as lines of JSON. */
  readonly rejectsPath: (path: string, isTable: boolean) => string
  readonly isDryRun: boolean
}

/** To whom an import tells what it does. */
export interface ImportListener {
  readonly print: (line: string) => void
  /** Begins to tell how far a file is. */
  readonly progress: (name: string, records: number) => Progress
}

/** Files that are what they should be, and where their rejected records are. */
export type ExaminedFiles = readonly {
  readonly file: ExaminedFile
  readonly rejects: string | null
}[]

/** Reads all files to their ends; throws INVALID_FILE where one is no whole file of the source. */
export async function examineFiles({
  importer,
  paths,
  dossier,
  published,
  rejectsPath,
}: ImportRequest): Promise<ExaminedFiles> {
  const examined: { file: ExaminedFile; rejects: string | null }[] = []
  for (const path of paths) {
    const rejects = rejectsFile((isTable) => rejectsPath(path, isTable))
    const file = await importer.examine({ path, dossier, published, rejects })
    examined.push({ file, rejects: await rejects.close() })
  }
  return examined
}

/** Imports examined files one after another, or says what an import would do. */
export async function importFiles(
  graph: Graph,
  files: ExaminedFiles,
  how: ImportListener & { readonly isDryRun: boolean; readonly writing: Writing },
): Promise<void> {
  if (!how.isDryRun) {
    await bringUpToDate(graph, { now: how.writing.now, report: how.print })
  }
  for (const { file, rejects } of files) {
    for (const line of foundLines(file, { rejects, isDryRun: how.isDryRun })) {
      how.print(line)
    }
    for (const line of await sameFileLines(graph, file)) how.print(line)
    const progress = how.progress(file.document.file, file.counts.records)
    const importing = { ...how.writing, progress: progress.at }
    const lines = how.isDryRun
      ? previewLines(await preview(graph, file, importing))
      : await importOne(graph, file, importing)
    progress.end()
    for (const line of lines) how.print(line)
  }
}

/** Says that the same file is in the graph by another name: few mean to bring in all claims twice. */
async function sameFileLines(
  graph: Graph,
  { source, sha256, document: { dossier } }: ExaminedFile,
): Promise<readonly string[]> {
  const [same] = await graph.read(sameFile({ source, dossier, sha256 }))
  if (same === undefined) return []
  return [
    `  the same file came in as document:${same.dossier} (${same.runId}): as document:${dossier} its claims count a second time; \`marsad undo\` takes either back`,
  ]
}

async function importOne(
  graph: Graph,
  file: ExaminedFile,
  importing: Parameters<typeof runImport>[2],
): Promise<readonly string[]> {
  const { runId, resumedAt, counts } = await runImport(graph, file, importing)
  const resumed = resumedAt === 0 ? '' : `, gone on from record ${String(resumedAt)}`
  return [`${runId}: done${resumed}.`, ...countLines(counts)]
}
