import type { SourceRecord } from '../batch.ts'
import { searchedProperties } from './searched-properties.ts'

/** The properties of a source's node: what is declared of it, and the forms by which its names are found. */
export function sourceProperties(record: SourceRecord) {
  const { id, nameEn, nameAr } = record
  const shown = [nameEn, nameAr].filter((name) => name !== null)
  return { ...record, ...searchedProperties('source', { id, of: id, kind: null, shown }) }
}
