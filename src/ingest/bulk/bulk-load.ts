import type { ExaminedFiles, ImportListener } from '../pipeline/import-files.ts'
import { foundLines } from '../pipeline/found-lines.ts'
import type { Progress } from '../pipeline/progress.ts'
import { countLines } from '../report.ts'
import type { Writing } from '../writer/run-of.ts'
import { gather } from './gather.ts'
import { loadRows } from './load-rows.ts'
import { writeCsv } from './write-csv.ts'

/** What a load comes to once Neo4j has imported it. */
export interface BulkLoad {
  /** The arguments that tell `neo4j-admin database import` of the files. */
  readonly arguments: readonly string[]
  /** What to say of it on the terminal. */
  readonly lines: readonly string[]
}

/**
 * Writes into a folder, as files for Neo4j's own import, the graph that an import of these files one after another makes
 * in an empty one. Throws BAD_USER_INPUT where that takes the comparisons of the writer.
 */
export async function writeBulkLoad(
  files: ExaminedFiles,
  folder: string,
  { print, progress, writing }: ImportListener & { readonly writing: Writing },
): Promise<BulkLoad> {
  for (const { file, rejects } of files) {
    for (const line of foundLines(file, { rejects, isDryRun: false })) print(line)
  }
  const lines: string[] = []
  let shown: Progress | undefined
  const rows = loadRows(await gather(files.map(({ file }) => file)), {
    writing,
    progress: (file, records) => {
      shown ??= progress(file.document.file, file.counts.records)
      shown.at(records)
    },
    done: (_file, run, counts) => {
      shown?.end()
      shown = undefined
      lines.push(`${run}: done.`, ...countLines(counts))
    },
  })
  return { arguments: (await writeCsv(rows, folder)).arguments, lines }
}
