import type { FormerPlace } from './source-record.ts'

/** The columns that stand before those of the table in a file of rejected records. */
export const rejectionColumns = Object.freeze([
  ...['marsad_document', 'marsad_file', 'marsad_row', 'marsad_line', 'marsad_column'],
  ...['marsad_reason', 'marsad_taken_key'],
])

/** Where a record stood before it was rejected; null where the table is no file of rejected records. */
export function formerPlace(
  header: readonly string[],
  fields: readonly string[],
): FormerPlace | null {
  const at = (name: string) => fields[header.indexOf(name)]
  const [document, file, number] = rejectionColumns.map(at)
  if (document === undefined || file === undefined || !/^[1-9]\d{0,14}$/.test(number ?? ''))
    return null
  return { document, file, number: Number(number), takenKey: at('marsad_taken_key') ?? '' }
}

/** The fields of a record without those columns. */
export function withoutRejection(
  header: readonly string[],
  fields: readonly string[],
): readonly string[] {
  if (!header.includes('marsad_document')) return fields
  return fields.filter((_, at) => !rejectionColumns.includes(header[at] ?? ''))
}
