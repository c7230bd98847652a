import type { Command } from 'commander'
import { ClientError } from '../errors.ts'
import { importerBy, importerOf, importers, ownTable } from '../ingest/importers/importers.ts'
import { examineFiles, importFiles } from '../ingest/pipeline/import-files.ts'
import { importRequest } from '../ingest/pipeline/import-request.ts'
import type { ImportOptions } from '../ingest/pipeline/import-request.ts'
import type { Importer } from '../ingest/pipeline/importer.ts'
import { progressOf } from '../ingest/pipeline/progress.ts'
import { readInput } from '../ingest/read-input.ts'
import { print } from './terminal.ts'
import { withGraph } from './with-graph.ts'
import { writing } from './writing.ts'

/** `marsad import` */
export function configure(command: Command): void {
  command
    .argument(
      '<source>',
      [...importers, ownTable].map(({ source, about }) => `${source}: ${about}`).join('\n'),
    )
    .argument('<file...>', 'plain, .gz, .xz or .zip')
    .option(
      '--document <slug>',
      'the name of the document the file stands for; default: from the name of the file',
    )
    .option('--published <day>', 'when the file was published, YYYY-MM-DD')
    .option(
      '--rejects <file>',
      'where rejected records go; default: <name>.rejects.csv in this folder',
    )
    .option(
      '--mapping <file>',
      'for csv: what the columns mean, in YAML; docs/mappings.md says how',
    )
    .option('--dry-run', 'say what would be added, changed and rejected; write nothing')
    .action(bringIn)
}

async function bringIn(
  source: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const request = importRequest(await chosen(source, options.mapping), paths, options)
  const files = await examineFiles(request)
  await withGraph(async (graph) => {
    const { isDryRun } = request
    const output = { isTerminal: process.stderr.isTTY, clock: () => performance.now() }
    await importFiles(graph, files, {
      ...{ isDryRun, print, writing: writing('marsad import') },
      progress: (name, records) =>
        progressOf({ ...output, write: (text) => process.stderr.write(text) }, name, records),
    })
  })
}

async function chosen(source: string, mapping: string | undefined): Promise<Importer> {
  if ((source === ownTable.source) !== (mapping !== undefined)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'A mapping goes with the source "csv", and only with it: marsad import csv --mapping FILE <file…>',
    )
  }
  return mapping === undefined
    ? importerOf(source)
    : importerBy(await readInput(mapping, 'INVALID_FILE'))
}
