import { csvLine } from '../../lib/csv-line.ts'
import { textLines } from '../../lib/text-lines.ts'
import { readSheet } from './read-sheet.ts'
import type { Sheet, SheetRow } from './read-sheet.ts'
import type { SourceRecord } from './source-record.ts'

/**
 * Reads a table of tabs without header or quotes, its columns in the order of the sheet, record by record. What is
 * rejected becomes a CSV table with a header, which `readSheet` reads by the same sheet.
 */
export async function* readTabs<Column extends string, Values>(
  text: AsyncIterable<string>,
  sheet: Sheet<Column, Values>,
): AsyncGenerator<SourceRecord<SheetRow<Values>>> {
  for await (const record of readSheet(asCsv(text, sheet.columns), sheet)) {
    // The header is ours.
    yield record.kind === 'HEAD' ? record : { ...record, line: record.line - 1 }
  }
}

async function* asCsv(
  text: AsyncIterable<string>,
  columns: readonly string[],
): AsyncGenerator<string> {
  yield `${csvLine(columns)}\n`
  for await (const { text: line, ended } of textLines(text)) {
    yield csvLine(line.split('\t')) + (ended ? '\n' : '')
  }
}
