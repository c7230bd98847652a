import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { containersOf } from './containers.shape.ts'
import { columnsOf } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { isCertainAndBest, putTogether } from './row-flags.ts'

/** Events to be keyed. */
export interface EventRows extends Grouping {
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  /** Whether numbers are added. */
  readonly numbers: boolean
}

/** One row for each event and combination of its keys, with `isCertain`, `isBest` and, where numbers follow, `over`. */
export function keyedEvents(
  field: Field,
  { found, keys, kept, clauses, numbers }: EventRows,
): string {
  const { site } = found
  const imports = importsOf(site)
  const containers = numbers ? containersOf(field, found, keys) : undefined
  const sets = containers === undefined ? [] : [containers.list]
  const texts = [
    ...imports,
    ...keys.flatMap((key) => textsOf(key, site)),
    ...isCertainAndBest(found, site, keys),
    ...sets,
  ]
  const columns = [...imports, ...keys.flatMap(columnsOf), 'isCertain', 'isBest']
  return [
    clauses,
    ...keys.flatMap(({ dimension, names }) =>
      dimension.branches === undefined
        ? []
        : [call(imports, dimension.branches(field, site, names))],
    ),
    ...(containers === undefined ? [] : [containers.clauses]),
    `WITH ${texts.join(', ')}`,
    ...(kept === undefined ? [] : [`WHERE ${kept.ofEvent}`]),
    ...putTogether(keys, [...imports, ...sets]),
    ...(containers === undefined
      ? []
      : [`WITH ${columns.join(', ')}, ${containers.inSameGroup} AS over`]),
  ].join('\n')
}

function textsOf(key: KeyColumn, site: Site): readonly string[] {
  const { dimension, names } = key
  return dimension.key === undefined ? columnsOf(key) : [`${dimension.key(site)} AS ${names.key}`]
}
