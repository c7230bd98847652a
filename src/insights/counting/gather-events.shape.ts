import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { alikeRows } from './alike-rows.shape.ts'
import type { AlikeEvents } from './alike-events.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import type { Measure } from './measures.ts'
import { shownKey } from './row-flags.ts'

/**
 * Gathers events once for the statement, for all who count them by some of these keys. Each is of the event itself, or
 * follows from what events share: of events with several of other keys, only they themselves tell how many there are.
 */
export function gatherEvents(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): AlikeEvents {
  const alike = alikeRows(field, grouping, { measures })
  const [list, row] = [field.variable('alike'), field.variable('row')]
  const map = alike.columns.map((column) => `${column}: ${column}`)
  const text = `${alike.clauses}\nRETURN collect({${map.join(', ')}}) AS ${list}`
  field.prelude(call(field.bound(), [text]), list)
  const columns = alike.columns.map((column) => `${row}.${column} AS ${column}`)
  return { ...alike, clauses: `UNWIND ${list} AS ${row}\nWITH ${columns.join(', ')}` }
}

/** The same with keys that are not shown singly put together. */
export function withShown(alike: AlikeEvents, keys: readonly KeyColumn[]): AlikeEvents {
  const shown = keys.filter((key) => key.shown !== undefined)
  if (shown.length === 0) return alike
  const columns = alike.columns.map((column) => {
    const key = shown.find(({ names }) => names.key === column)
    return key === undefined ? column : `${shownKey(key)} AS ${column}`
  })
  return { ...alike, clauses: `${alike.clauses}\nWITH ${columns.join(', ')}` }
}
