import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { mostEventsFirst } from './group-order.ts'
import type { CountedGroups } from './counted-groups.shape.ts'

/** Binds the keys of the groups of one dimension that have most events, once for the statement; the unknown is none of them. */
export function shownKeys(field: Field, groups: CountedGroups, first: string): string {
  const [shown, g] = [field.variable('shown'), field.variable('g')]
  field.prelude(
    call(
      [groups.list],
      [
        `RETURN COLLECT {
  UNWIND ${groups.list} AS ${g}
  WITH ${g} WHERE ${g}.keys <> ['']
  ORDER BY ${mostEventsFirst(g)} LIMIT ${first}
  RETURN ${g}.keys[0]
} AS ${shown}`,
      ],
    ),
    shown,
  )
  return shown
}
