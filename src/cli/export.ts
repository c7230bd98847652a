import type { Command } from 'commander'
import { formats } from '../exports/formats.ts'
import { openExport } from '../exports/open-export.ts'
import { writeFile, writeTo } from '../exports/write-file.ts'
import { exportDossiers } from '../ingest/dossier-export/export-dossiers.ts'
import { bringUpToDate } from '../ingest/rebuild/bring-up-to-date.ts'
import { asking } from './asking.ts'
import { tell } from './terminal.ts'
import { version } from './version.ts'
import { withGraph } from './with-graph.ts'
import { rebuilding } from './writing.ts'

/** `marsad export` */
export function configure(command: Command): void {
  command
    .argument(
      '<format>',
      formats.map(({ name, description }) => `${name}: ${description}`).join('\n'),
    )
    .option('--where <json>', 'which events: an EventWhere of the API, as JSON; default: all')
    .option('--out <file>', 'where to; it appears when it is whole; default: standard output')
    .option('--lang <lang>', 'EN or AR, for titles and names', 'EN')
    .action(takeOut)
}

interface ExportOptions {
  readonly where?: string
  readonly out?: string
  readonly lang?: string
}

async function takeOut(format: string, options: ExportOptions): Promise<void> {
  const { out, ...wish } = options
  // What is wrong with it is said before a database is started.
  openExport({ format, ...wish }, { ask: nobody, dossiers: none, version, now: new Date() })
  await withGraph(async (graph) => {
    await bringUpToDate(graph, rebuilding())
    const dossiers = (ids: readonly string[] | null) => exportDossiers(graph, ids)
    const exporting = { ask: asking(graph), dossiers, version, now: new Date(), tell }
    const { chunks } = openExport({ format, ...wish }, exporting)
    if (out === undefined) await writeTo(process.stdout, chunks)
    else await writeFile(out, chunks)
  })
}

function nobody(): Promise<never> {
  return Promise.reject(new Error('Nothing is asked before the graph is open.'))
}

function none(): never {
  throw new Error('Nothing is read before the graph is open.')
}
