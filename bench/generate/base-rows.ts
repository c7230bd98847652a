import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { decompressed } from '../../src/ingest/pipeline/decompressed.ts'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { readGed } from '../../src/ingest/importers/ucdp-ged/read-ged.ts'
import { compareText } from '../../src/lib/compare-text.ts'

/** A row and the file it stands in. */
export interface BaseRow {
  readonly file: string
  readonly row: GedRow
}

/**
 * Reads every row of every file of UCDP GED in a folder, in an order that the rows themselves give (their hashes): the
 * first thousand are a fair sample of all files.
 */
export async function baseRows(folder: string): Promise<readonly BaseRow[]> {
  const files = (await readdir(folder)).filter((name) => /\.csv(\.(gz|xz))?$/.test(name)).sort()
  const rows: BaseRow[] = []
  for (const file of files) {
    for await (const record of readGed(decompressed(join(folder, file)))) {
      if (record.kind === 'REJECTED') throw new Error(`${file}: ${JSON.stringify(record)}`)
      if (record.kind === 'ROW') rows.push({ file, row: record.row })
    }
  }
  return rows.sort((left, right) => compareText(left.row.sha256, right.row.sha256))
}
