import type { Command } from 'commander'
import { ClientError } from '../errors.ts'
import { importerBy, importerOf, importers, ownTable } from '../ingest/importers/importers.ts'
import type { ImportListener } from '../ingest/pipeline/import-files.ts'
import type { Importer } from '../ingest/pipeline/importer.ts'
import { progressOf } from '../ingest/pipeline/progress.ts'
import { readInput } from '../ingest/read-input.ts'
import { print } from './terminal.ts'

/** Adds what files of a data set are named by, in whatever way they are brought in. */
export function takeFiles(command: Command): Command {
  return command
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
}

/** The importer of a source; throws BAD_USER_INPUT where a mapping is missing or belongs to nothing. */
export async function chosenImporter(
  source: string,
  mapping: string | undefined,
): Promise<Importer> {
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

/** Tells of files on the terminal. */
export function listener(): ImportListener {
  const output = { isTerminal: process.stderr.isTTY, clock: () => performance.now() }
  const write = (text: string): void => void process.stderr.write(text)
  return {
    print,
    progress: (name, records) => progressOf({ ...output, write }, name, records),
  }
}
