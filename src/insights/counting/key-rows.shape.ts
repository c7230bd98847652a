import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { KeyColumn } from './dimension.ts'

/** Clauses that bind the keys a site has by a dimension of several: a row for each, one of nulls where there is none. */
export function keyRows(
  field: Field,
  site: Site,
  { dimension, names }: KeyColumn,
): readonly string[] {
  if (dimension.branches === undefined) return []
  return [`OPTIONAL ${call(importsOf(site), dimension.branches(field, site, names))}`]
}
