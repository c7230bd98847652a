import type { Command } from 'commander'
import { examineFiles, importFiles } from '../ingest/pipeline/import-files.ts'
import { importRequest } from '../ingest/pipeline/import-request.ts'
import type { ImportOptions } from '../ingest/pipeline/import-request.ts'
import { chosenImporter, listener, takeFiles } from './import-arguments.ts'
import { keepHeapLean } from './lean-heap.ts'
import { withGraph } from './with-graph.ts'
import { writing } from './writing.ts'

/** `marsad import` */
export function configure(command: Command): void {
  takeFiles(command)
    .option('--dry-run', 'say what would be added, changed and rejected; write nothing')
    .action(bringIn)
}

async function bringIn(
  source: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  keepHeapLean()
  const request = importRequest(await chosenImporter(source, options.mapping), paths, options)
  const files = await examineFiles(request)
  await withGraph(async (graph) => {
    const { isDryRun } = request
    await importFiles(graph, files, {
      ...listener(),
      ...{ isDryRun, writing: writing('marsad import') },
    })
  })
}
