import type { SourceRecord } from '../batch.ts'
import { sourceProperties } from './source-properties.ts'

/** Gives the properties that a stored source is to have: its node holds the record that it was made of, without nulls. */
export function storedSource(properties: Readonly<Record<string, unknown>>) {
  return sourceProperties({
    ...(properties as unknown as SourceRecord),
    nameAr: typeof properties.nameAr === 'string' ? properties.nameAr : null,
  })
}
