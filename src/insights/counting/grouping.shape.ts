import type { Looked } from '../../entities/event/event-cells.where.ts'
import { isAffirming, isHeard } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Field } from '../../reading/shape.ts'
import { addend } from './addends.ts'
import { addedEvents } from './added-events.shape.ts'
import { alikeRows } from './alike-rows.shape.ts'
import { keyedEvents } from './keyed-events.shape.ts'
import { groupColumns } from './dimension.ts'
import { withShown } from './gather-events.shape.ts'
import type { Grouping } from './grouping.ts'
import type { Measure } from './measures.ts'
import { victimsOf } from './victims.shape.ts'

/**
 * Gives clauses that leave one row for each group: its keys, and sums under the names of their measures. Without keys
 * there is one row, of all events. Where monthly cells hold the groups, only events that are in none are read singly.
 */
export function sumsByGroup(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
  looked: Looked,
): string {
  const { gathered, keys } = grouping
  const alike =
    gathered === undefined
      ? alikeRows(field, grouping, { measures, looked })
      : withShown(gathered, keys)
  const rows = addedEvents(alike, keys, { measures })
  return `${rows}\n${sumsText(groupColumns(keys), measures)}`
}

/** Gives clauses that leave one row for each group and group of victims: its keys, `harmed`, and sums of the killed. */
export function killedByVictims(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const victims = victimsOf(field, grouping.found.site)
  const { keys } = grouping
  const rows = addedEvents(alikeRows(field, grouping, { measures, victims }), keys, {
    measures,
    victims,
  })
  return `${rows}\n${sumsText([...groupColumns(keys), 'harmed'], measures)}`
}

function sumsText(groups: readonly string[], measures: readonly Measure[]): string {
  const sums = measures.map((measure) => `sum(${addend(measure)}) AS ${measure}`)
  return `WITH ${[...groups, ...sums].join(', ')}`
}

/** Gives clauses that leave one row for each group: its keys, and `sources`, how many publishers its claims come from. */
export function sourcesByGroup(field: Field, grouping: Grouping): string {
  const { found, keys } = grouping
  const c = field.variable('c')
  const { clauses } = keyedEvents(field, { ...grouping, clauses: found.clauses, flags: [] })
  return `${clauses}
MATCH (${nodeOf(found.site)})<-[:ABOUT]-(${c}:Claim)
WHERE ${isAffirming(found.site, c)} AND ${isHeard(found.site, c)}
WITH ${[...keys.map(({ names }) => names.key), `count(DISTINCT coalesce(${c}.sourceId, ${c}.documentId)) AS sources`].join(', ')}`
}
