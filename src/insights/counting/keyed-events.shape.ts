import { importsOf, mayBeApart } from '../../reading/facts-of.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { containersOf } from './containers.shape.ts'
import { columnsOf } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyRows } from './key-rows.shape.ts'
import { flagColumns, flagsByKey, putTogether } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

/** Events to be keyed. */
export interface EventRows extends Grouping {
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  /** Whether numbers are added. */
  readonly numbers: boolean
  readonly flags: readonly Flag[]
}

/** One row for each event and combination of its keys, with its flags and, where numbers follow, `over`. */
export function keyedEvents(field: Field, rows: EventRows): string {
  const { found, keys, kept, clauses, numbers, flags } = rows
  const site = siteToldApart(field, rows)
  const imports = importsOf(site)
  const containers = numbers ? containersOf(field, { ...found, site }, keys) : undefined
  const sets = containers === undefined ? [] : [containers.list]
  const single = keys.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const columns = [...imports, ...keys.flatMap(columnsOf), ...flags]
  return [
    clauses,
    ...(site.apart === undefined
      ? []
      : [
          `WITH ${[...importsOf(found.site), `${mayBeApart(found.site)} AS ${site.apart}`].join(', ')}`,
        ]),
    ...(containers === undefined ? [] : [containers.clauses]),
    // What is so of the event is found out once, not for each of its keys.
    `WITH ${[...imports, ...sets, ...single, ...flagColumns(flags, found, site)].join(', ')}`,
    ...keys.flatMap((key) => keyRows(field, site, key)),
    ...flagsByKey(flags, keys, [...imports, ...keys.flatMap(columnsOf), ...sets]),
    ...(kept === undefined ? [] : [`WITH *\nWHERE ${kept.ofEvent}`]),
    ...putTogether(keys, [...imports, ...sets], flags),
    ...(containers === undefined
      ? []
      : [`WITH ${columns.join(', ')}, ${containers.inSameGroup} AS over`]),
  ].join('\n')
}

/** Reads once of stored facts whether an event is apart, where anything asks. */
function siteToldApart(field: Field, { found, keys, numbers }: EventRows): Site {
  const { site } = found
  const isAsked = numbers || keys.some(({ dimension }) => dimension.described === true)
  return isAsked && site.facts === undefined ? { ...site, apart: field.variable('apart') } : site
}
