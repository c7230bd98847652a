import type { Command } from 'commander'
import { parseConfig } from '../config.ts'
import { fillStore } from '../database/fill-store.ts'
import { ClientError } from '../errors.ts'
import { writeBulkLoad } from '../ingest/bulk/bulk-load.ts'
import { examineFiles } from '../ingest/pipeline/import-files.ts'
import { importRequest } from '../ingest/pipeline/import-request.ts'
import type { ImportOptions } from '../ingest/pipeline/import-request.ts'
import { chosenImporter, listener, takeFiles } from './import-arguments.ts'
import { keepHeapLean } from './lean-heap.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { print, tell } from './terminal.ts'
import { writing } from './writing.ts'

/** `marsad bulk-load` */
export function configure(command: Command): void {
  takeFiles(command).action(load)
}

async function load(
  source: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  keepHeapLean()
  const request = importRequest(await chosenImporter(source, options.mapping), paths, options)
  const stopping = new AbortController()
  let lines: readonly string[] = []
  const filling = fillStore({
    ...{ home: localHome(), report: tell, signal: stopping.signal },
    write: async (folder) => {
      const how = { ...listener(), writing: writing('marsad bulk-load') }
      const written = await writeBulkLoad(await examineFiles(request), folder, how)
      lines = written.lines
      return written.arguments
    },
  })
  const stopped = stopOnSignal(async () => {
    stopping.abort()
    await filling.catch(() => undefined)
  })
  const isFilled = await filling.finally(stopped)
  if (isFilled) for (const line of lines) print(line)
}

/** The folder of the local database; throws BAD_USER_INPUT where another one is meant. */
function localHome(): string {
  const { database, home } = parseConfig(process.env)
  if (database.kind === 'local') return home
  throw new ClientError(
    'BAD_USER_INPUT',
    `NEO4J_URI is set, and a load fills the files of the local database alone. Nothing was done. Unset NEO4J_URI, or use \`marsad import\`, which works on any Neo4j.`,
  )
}
