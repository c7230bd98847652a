import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { OTHER } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
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

/**
 * Gives the groups that are shown, of all that were counted: all others together are one, whose events are not counted
 * again. For those who read keys alone.
 */
export function shownGroups(
  field: Field,
  all: CountedGroups,
  { names, shown = '[]' }: KeyColumn,
): CountedGroups {
  const [list, g] = [field.variable('groups'), field.variable('g')]
  const isShown = `${g}.keys[0] IN ${shown} OR ${g}.keys[0] = ''`
  const rest = `{keys: ['${OTHER}'], ${names.key}: '${OTHER}', events: 0, eventsBest: 0}`
  field.prelude(
    call(field.bound(), [
      `RETURN [${g} IN ${all.list} WHERE ${isShown}]
  + CASE WHEN all(${g} IN ${all.list} WHERE ${isShown}) THEN [] ELSE [${rest}] END AS ${list}`,
    ]),
    list,
  )
  return { ...all, list }
}
