import { basename } from 'node:path'
import { ClientError } from '../../errors.ts'
import { isDay } from '../../lib/date-span.ts'
import type { ImportRequest } from './import-files.ts'
import type { Importer } from './importer.ts'

/** What a person may say of an import. */
export interface ImportOptions {
  readonly document?: string
  /** Of a table of one's own: the file that says what its columns mean. */
  readonly mapping?: string
  readonly published?: string
  readonly rejects?: string
  readonly dryRun?: boolean
}

/** Reads the options of an import; throws BAD_USER_INPUT where they do not fit. */
export function importRequest(
  importer: Importer,
  paths: readonly string[],
  { document, published, rejects, dryRun }: ImportOptions,
): ImportRequest {
  const one = [document, rejects].some((option) => option !== undefined)
  if (one && paths.length > 1) {
    throw new ClientError(
      'BAD_USER_INPUT',
      '--document and --rejects are of one file: import the files one at a time.',
    )
  }
  if (published !== undefined && !isDay(published)) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `--published is "${published}"; it must be a day of the form YYYY-MM-DD.`,
    )
  }
  return {
    ...{ importer, paths, dossier: document ?? null, published: published ?? null },
    rejectsPath: (path, isTable) =>
      rejects ?? `${basename(path)}.rejects.${isTable ? 'csv' : 'jsonl'}`,
    isDryRun: dryRun === true,
  }
}
