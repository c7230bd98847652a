import type { z } from 'zod'
import { ClientError } from '../../errors.ts'
import { csvRecords } from '../../lib/csv-records.ts'
import type { CsvRecord } from '../../lib/csv-records.ts'
import { csvLine } from '../../lib/csv-line.ts'
import { sha256 } from '../../lib/sha256.ts'
import { formerPlace, withoutRejection } from './rejection-columns.ts'
import type { SourceRecord } from './source-record.ts'

/** What a table must look like. */
export interface Sheet<Column extends string, Values> {
  /** What it is, for messages: "file of UCDP GED". */
  readonly name: string
  readonly columns: readonly Column[]
  /** Other names of columns. */
  readonly otherNames: Readonly<Partial<Record<Column, readonly string[]>>>
  /** Those that a table may lack. */
  readonly optional: readonly Column[]
  /** Reads the texts of a record by column. */
  readonly model: z.ZodType<Values>
  /** Why a record is no row; null where it is one. */
  readonly skipped: (cell: (column: Column) => string, fields: readonly string[]) => string | null
  /** What stands between two cells. Default: a comma. */
  readonly delimiter?: string
  /** What to give where a file without a header is none of it. */
  readonly instead?: string
}

/** A row of a table: its values, and where it stands. */
export type SheetRow<Values> = Values & {
  /** Which row of the file it is, from 1, header and skipped records not counted. */
  readonly number: number
  /** SHA-256 of the record as it stands in the file. */
  readonly sha256: string
}

/**
 * Reads a CSV table record by record. A bad record is given with what is wrong in each column and the reading goes on;
 * throws INVALID_FILE where the file as a whole is no such table or is cut off.
 */
export async function* readSheet<Column extends string, Values>(
  text: AsyncIterable<string>,
  sheet: Sheet<Column, Values>,
): AsyncGenerator<SourceRecord<SheetRow<Values>>> {
  let reader: Reader<Values> | undefined
  const { delimiter = ',' } = sheet
  for await (const record of csvRecords(text, delimiter)) {
    if (reader !== undefined) {
      yield reader(record)
      continue
    }
    reader = readerOf(record.fields, sheet)
    const own = withoutRejection(record.fields, record.fields)
    yield { kind: 'HEAD', raw: csvLine(own, delimiter), delimiter }
  }
  // An empty file names no column.
  if (reader === undefined) placesOf([], sheet)
}

type Reader<Values> = (record: CsvRecord) => SourceRecord<SheetRow<Values>>

function readerOf<Column extends string, Values>(
  header: readonly string[],
  sheet: Sheet<Column, Values>,
): Reader<Values> {
  const places = placesOf(header, sheet)
  const { delimiter = ',' } = sheet
  let number = 0
  return ({ fields, line, raw: text, ended }) => {
    const cell = (column: Column) => fields[places.get(column) ?? -1]?.trim() ?? ''
    if (fields.every((field) => field.trim() === '')) return skipped(line, 'It is empty.')
    const reason = sheet.skipped(cell, fields)
    if (reason !== null) return skipped(line, reason)
    if (fields.length < header.length && !ended) throw cutOff(sheet.name, line)
    number += 1
    const former = formerPlace(header, fields)
    const raw = former === null ? text : csvLine(withoutRejection(header, fields), delimiter)
    const rejected = (problems: readonly { column: string; reason: string }[]) =>
      ({ kind: 'REJECTED', line, raw, former, problems }) as const
    if (fields.length !== header.length) return rejected([wrongLength(fields, header, delimiter)])
    if (UNSTORABLE.test(text)) return rejected(unstorable(fields, header))
    const named = Object.fromEntries([...places].map(([name, place]) => [name, fields[place]]))
    const { success, data, error } = sheet.model.safeParse(named)
    if (!success)
      return rejected(
        error.issues.map(({ path, message }) => ({ column: path.join('.'), reason: message })),
      )
    const row = { ...data, number: former?.number ?? number, sha256: sha256(raw) }
    return { kind: 'ROW', line, raw, former, row }
  }
}

function skipped(line: number, reason: string) {
  return { kind: 'SKIPPED', line, reason } as const
}

/** Control characters but tabs and line breaks. */
const UNSTORABLE = /[\0-\x08\v\f\x0e-\x1f\x7f]/

function unstorable(fields: readonly string[], header: readonly string[]) {
  const columns = header.filter((_, place) => UNSTORABLE.test(fields[place] ?? ''))
  return columns.map((column) => ({ column, reason: 'holds a control character: remove it' }))
}

function wrongLength(fields: readonly string[], header: readonly string[], delimiter: string) {
  const [has, wants] = [String(fields.length), String(header.length)]
  return {
    column: '',
    reason: `has ${has} fields where the header has ${wants}: look for a missing or superfluous ${DELIMITERS[delimiter] ?? 'delimiter'} or quotation mark`,
  }
}

const DELIMITERS: Readonly<Record<string, string>> = {
  ...{ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
}

/** Where each column stands; throws INVALID_FILE with all that are missing. */
function placesOf<Column extends string>(
  header: readonly string[],
  {
    name,
    columns,
    otherNames,
    optional,
  }: Pick<Sheet<Column, unknown>, 'name' | 'columns' | 'otherNames' | 'optional'>,
): ReadonlyMap<Column, number> {
  if (header.some((one) => /\r./.test(one))) throw oldLines(name)
  const given = header.map((one) => one.trim().toLowerCase())
  const places = columns.map((column) => {
    const known: readonly string[] = [column, ...(otherNames[column] ?? [])].map((one) =>
      one.toLowerCase(),
    )
    return [column, given.findIndex((one) => known.includes(one))] as const
  })
  const twice = places
    .filter(([, place]) => place !== -1 && given.slice(place + 1).includes(given[place] ?? ''))
    .map(([column]) => column)
  if (twice.length > 0) throw ambiguous(name, twice)
  const missing = places
    .filter(([column, place]) => place === -1 && !optional.includes(column))
    .map(([column]) => column)
  if (missing.length === 0) return new Map(places.filter(([, place]) => place !== -1))
  throw new ClientError(
    'INVALID_FILE',
    `This is no ${name}: its first line names no ${missing.join(', ')}. Give the CSV file of the data set, with its header.`,
    { missing },
  )
}

function ambiguous(name: string, twice: readonly string[]): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `This is no ${name}: its first line names ${twice.join(', ')} more than once. Keep one of them, or rename the others.`,
    { twice },
  )
}

function oldLines(name: string): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `The lines of this ${name} end with a carriage return alone. Save it with line breaks (LF, or CR LF).`,
  )
}

function cutOff(name: string, line: number): ClientError {
  return new ClientError(
    'INVALID_FILE',
    `This ${name} is cut off: its last record, on line ${String(line)}, has too few fields and no line break. Fetch the file again.`,
    { line },
  )
}
