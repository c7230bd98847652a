import { ClientError } from '../../../errors.ts'
import { peeked } from '../../../lib/peeked.ts'
import { readSheet } from '../../pipeline/read-sheet.ts'
import type { Sheet, SheetRow } from '../../pipeline/read-sheet.ts'
import { readTabs } from '../../pipeline/read-tabs.ts'
import type { SourceRecord } from '../../pipeline/source-record.ts'

/** Gives the sheet of a table with a header, or with so many columns without one. */
type SheetOf<Values> = (width: number | 'HEADER') => Sheet<string, Values> | undefined

/** Reads a table of GDELT: tabs without a header, as it is published, or CSV with one, as queries give it. */
export async function* readGdelt<Values>(
  pieces: AsyncIterable<string>,
  sheetOf: SheetOf<Values>,
): AsyncGenerator<SourceRecord<SheetRow<Values>>> {
  const { head, text } = await peeked(pieces)
  const width = head.split('\t').length
  const sheet = sheetOf(width === 1 ? 'HEADER' : width)
  if (sheet === undefined) {
    const name = sheetOf('HEADER')?.name ?? 'table of GDELT'
    throw new ClientError(
      'INVALID_FILE',
      `This is no ${name}: its first line has ${String(width)} columns between tabs. Give the file as GDELT publishes it, or CSV with a header.`,
      { columns: width },
    )
  }
  yield* width === 1 ? readSheet(text, sheet) : readTabs(text, sheet)
}
