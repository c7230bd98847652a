import { importsOf, mayBeApart } from '../../reading/facts-of.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { columnsOf } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyRows } from './key-rows.shape.ts'
import { eventFlags, flagsByKey, putTogether } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

/** Events to be keyed. */
export interface EventRows extends Grouping {
  /** Clauses that bind the site once for each event. */
  readonly clauses: string
  readonly flags: readonly Flag[]
}

/** Rows of events, and the site of the event of each. */
export interface KeyedEvents {
  readonly clauses: string
  readonly site: Site
}

/** One row for each event and combination of its keys, with its flags. */
export function keyedEvents(field: Field, rows: EventRows): KeyedEvents {
  const { found, keys, kept, clauses, flags } = rows
  const site = siteToldApart(field, rows)
  const imports = importsOf(site)
  const single = keys.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const texts = [
    clauses,
    ...(site.apart === undefined
      ? []
      : [
          `WITH ${[...importsOf(found.site), `${mayBeApart(found.site)} AS ${site.apart}`].join(', ')}`,
        ]),
    // What is so of the event is found out once, not for each of its keys.
    ...eventFlags(flags, found, { site, kept: [...imports, ...single] }),
    ...keys.flatMap((key) => keyRows(field, site, key)),
    ...flagsByKey(flags, keys, [...imports, ...keys.flatMap(columnsOf)]),
    ...(kept === undefined ? [] : [`WITH *\nWHERE ${kept.ofEvent(site)}`]),
    ...putTogether(keys, imports, flags),
  ]
  return { clauses: texts.join('\n'), site }
}

/** Reads once of stored facts whether an event is apart, where anything asks of its parties, too. */
function siteToldApart(field: Field, { found, keys }: EventRows): Site {
  const { site } = found
  const isAsked = keys.some(({ dimension }) => dimension.described === true)
  return isAsked && site.facts === undefined ? { ...site, apart: field.variable('apart') } : site
}
