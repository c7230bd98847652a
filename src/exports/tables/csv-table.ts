import { stringify } from 'csv-stringify/sync'

/** A value of a table; null is unknown, and an empty cell. */
export type Cell = string | number | boolean | null

/** A column of a table of rows. */
export interface Column<Row> {
  readonly name: string
  readonly of: (row: Row) => Cell
}

/**
 * Writes rows as CSV by RFC 4180: a header, CR LF, quotes where needed. A text that a spreadsheet would run as a formula
 * begins with an apostrophe. https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* csvTable<Row>(
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield line(columns.map(({ name }) => name))
  for await (const row of rows) yield line(columns.map(({ of }) => of(row)))
}

function line(cells: readonly Cell[]): string {
  return stringify([cells], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  })
}

/** Several values in one cell. */
export function listed(values: readonly (string | null | undefined)[]): string | null {
  const given = values.filter((value) => value !== null && value !== undefined && value !== '')
  return given.length === 0 ? null : [...new Set(given)].join(' | ')
}
