import { csvRecords } from '../../../lib/csv-records.ts'
import type { CsvRecord } from '../../../lib/csv-records.ts'
import { sha256 } from '../../../lib/sha256.ts'
import { gedHeader } from './ged-columns.ts'
import type { GedHeader } from './ged-columns.ts'
import { gedModel } from './ged-row.ts'
import type { GedRow } from './ged-row.ts'

/** A record that is no event, and why. */
interface GedFault {
  readonly line: number
  /** One a column: its name and what is wrong with it. */
  readonly problems: readonly string[]
}

/** What a file holds, one record after another. */
export type GedRecord =
  | { readonly row: GedRow; readonly fault?: never }
  | { readonly fault: GedFault; readonly row?: never }

/**
 * Reads a file of UCDP GED in any of its dialects, record by record. A bad record is told with its line and the reading
 * goes on; throws INVALID_FILE only where the file as a whole is not one of the data set.
 */
export async function* readGed(text: AsyncIterable<string>): AsyncGenerator<GedRecord> {
  let header: GedHeader | undefined
  let number = 0
  for await (const record of csvRecords(text)) {
    if (header === undefined) {
      header = gedHeader(record.fields)
      continue
    }
    if (isEmpty(record) || isTagged(record, header)) continue
    number += 1
    yield recordOf(record, header, number)
  }
  // An empty file names no column.
  if (header === undefined) gedHeader([])
}

const isEmpty = ({ fields }: CsvRecord) => fields.every((field) => field.trim() === '')

/** Files of the Humanitarian Data Exchange have a second header of HXL tags: no id, and fields such as #date+year. */
function isTagged({ fields }: CsvRecord, header: GedHeader): boolean {
  const id = fields[header.get('id') ?? 0]?.trim()
  return id === '' && fields.some((field) => field.startsWith('#'))
}

function recordOf(record: CsvRecord, header: GedHeader, number: number): GedRecord {
  const named = Object.fromEntries([...header].map(([name, place]) => [name, record.fields[place]]))
  const { success, data, error } = gedModel.safeParse(named)
  if (success) return { row: { ...data, number, sha256: sha256(record.raw) } }
  const problems = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  return { fault: { line: record.line, problems } }
}
