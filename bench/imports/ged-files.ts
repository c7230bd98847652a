import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { csvLine } from '../../src/lib/csv-line.ts'
import type { BaseRow } from '../generate/base-rows.ts'
import { copiesOf } from '../generate/copies.ts'

/** Writes the rows of which the generator makes so many events as files of UCDP GED; gives their paths. */
export async function gedFiles(
  base: readonly BaseRow[],
  events: number,
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const { document, rows } of copiesOf(base, events)) {
    const path = join(folder, `${document.dossier}.csv`)
    await writeFile(path, gedText(rows))
    paths.push(path)
  }
  return paths
}

function gedText(rows: readonly GedRow[]): string {
  const [first] = rows
  if (first === undefined) return ''
  // A row has the columns of the data set, and where it stood.
  const names = Object.keys(first).filter((name) => name !== 'number' && name !== 'sha256')
  const lines = rows.map((row) => {
    const values: Readonly<Record<string, string | number | null>> = { ...row }
    return csvLine(names.map((name) => String(values[name] ?? '')))
  })
  return `${[csvLine(names), ...lines].join('\n')}\n`
}
