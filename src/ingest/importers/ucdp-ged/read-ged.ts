import { readSheet } from '../../pipeline/read-sheet.ts'
import type { SourceRecord } from '../../pipeline/source-record.ts'
import { gedSheet } from './ged-columns.ts'
import type { GedRow } from './ged-row.ts'

/**
 * Reads a file of UCDP GED in any of its dialects, record by record. A bad record is told with its line and the reading
 * goes on; throws INVALID_FILE only where the file as a whole is not one of the data set.
 */
export function readGed(text: AsyncIterable<string>): AsyncGenerator<SourceRecord<GedRow>> {
  return readSheet(text, gedSheet)
}
