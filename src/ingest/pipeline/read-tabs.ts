import { ClientError } from '../../errors.ts'
import { csvLine } from '../../lib/csv-line.ts'
import { textLines } from '../../lib/text-lines.ts'
import { fittingLines } from './fitting-lines.ts'
import { readSheet } from './read-sheet.ts'
import type { Sheet, SheetRow } from './read-sheet.ts'
import type { SourceRecord } from './source-record.ts'

/**
 * Reads a table of tabs without header or quotes, its columns in the order of the sheet, record by record. What is
 * rejected becomes a CSV table with a header, which `readSheet` reads by the same sheet. Throws INVALID_FILE where no
 * line has these columns.
 */
export async function* readTabs<Column extends string, Values>(
  text: AsyncIterable<string>,
  sheet: Sheet<Column, Values>,
): AsyncGenerator<SourceRecord<SheetRow<Values>>> {
  for await (const record of readSheet(asCsv(text, sheet), sheet)) {
    // The header is ours.
    yield record.kind === 'HEAD' ? record : { ...record, line: record.line - 1 }
  }
}

async function* asCsv(
  text: AsyncIterable<string>,
  sheet: Sheet<string, unknown>,
): AsyncGenerator<string> {
  yield `${csvLine(sheet.columns)}\n`
  const lines = fittingLines(textLines(text), {
    fits: (line) => line.split('\t').length === sheet.columns.length,
    refuse: (count) => noTable(sheet, count),
  })
  for await (const { text: line, ended } of lines) {
    yield csvLine(line.split('\t')) + (ended ? '\n' : '')
  }
}

function noTable(
  { name, columns, instead = 'Give the file as it is published.' }: Sheet<string, unknown>,
  lines: number,
): ClientError {
  const first = columns.slice(0, 3).join(', ')
  return new ClientError(
    'INVALID_FILE',
    `This is no ${name}: of its first ${String(lines)} lines none has ${String(columns.length)} columns between tabs (${first}, …). ${instead}`,
    { columns: columns.length },
  )
}
