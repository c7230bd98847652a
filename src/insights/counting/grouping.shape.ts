import { factsOf, importsOf, isAffirming, isHeard, tollsOf } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { addends, cellAddends } from './addends.ts'
import { cellFamily } from './cell-family.ts'
import { keyedCells } from './keyed-cells.shape.ts'
import { keyedEvents } from './keyed-events.shape.ts'
import { columnsOf } from './dimension.ts'
import { flagsOf } from './row-flags.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { NUMBERS } from './measures.ts'
import type { Measure } from './measures.ts'

/**
 * Gives clauses that leave one row for each group: its keys, and sums under the names of their measures. Without keys
 * there is one row, of all events. Where monthly cells hold the groups, only events that are in none are read singly.
 */
export function sumsByGroup(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const { found, keys } = grouping
  const numbers = measures.some((measure) => NUMBERS.some((number) => measure.startsWith(number)))
  const [columns, flags] = [keys.flatMap(columnsOf), flagsOf(measures)]
  const added = addends(factsOf(found.site), measures)
  const singly = (clauses: string): string =>
    `${keyedEvents(field, { ...grouping, clauses, numbers, flags })}\nWITH ${[...columns, ...added].join(', ')}`
  const summed = `WITH ${[...groupColumns(keys), ...measures.map((measure) => `sum(${measure}) AS ${measure}`)].join(', ')}`
  const family = cellFamily(grouping)
  if (family === undefined || found.cells === undefined) {
    return `${singly(found.clauses)}\n${summed}`
  }
  const cell = field.variable('cell')
  const inCells = `${keyedCells(field, grouping, { family, cell, cells: found.cells, flags })}
WITH ${[...columns, ...cellAddends(cell, measures)].join(', ')}`
  const returned = `RETURN ${[...columns, ...measures].join(', ')}`
  const rows = [inCells, singly(found.cells.singly)].map((text) => `${text}\n${returned}`)
  return `${call(field.bound(), rows)}\n${summed}`
}

/** Gives clauses that leave one row for each group and group of victims: its keys, `harmed`, and sums of the killed. */
export function killedByVictims(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const { found, keys } = grouping
  const [columns, flags] = [keys.flatMap(columnsOf), flagsOf(measures)]
  const singly = (
    clauses: string,
  ): string => `${keyedEvents(field, { ...grouping, clauses, numbers: true, flags })}
${tollRows(field, grouping, measures)}`
  const summed = `WITH ${[...groupColumns(keys), 'harmed', ...measures.map((measure) => `sum(${measure}) AS ${measure}`)].join(', ')}`
  const family = cellFamily(grouping)
  if (family?.family !== 'EVENT' || found.cells === undefined) {
    return `${singly(found.clauses)}\n${summed}`
  }
  const cell = field.variable('cell')
  const inCells = `${keyedCells(field, grouping, { family: { ...family, family: 'KILLED_GROUP' }, cell, cells: found.cells, flags })}
WITH ${[...columns, `${cell}.key1 AS harmed`, ...cellAddends(cell, measures)].join(', ')}`
  const returned = `RETURN ${[...columns, 'harmed', ...measures].join(', ')}`
  const rows = [inCells, singly(found.cells.singly)].map((text) => `${text}\n${returned}`)
  return `${call(field.bound(), rows)}\n${summed}`
}

/** One row for each toll of the killed of a group of victims; there a set takes out its parts by the groups it gives. */
function tollRows(field: Field, { found, keys }: Grouping, measures: readonly Measure[]): string {
  const [t, other] = [field.variable('t'), field.variable('u')]
  const victims = `${tollsOf(found.site, t)}
WITH * WHERE ${t}.harm = 'KILLED' AND ${t}.group <> 'ALL'
  AND (${isWhole(t)} OR NOT EXISTS { ${tollsOf(found.site, other)} WITH ${other}, ${t} WHERE ${other}.harm = 'KILLED' AND ${other}.group = ${t}.group AND ${isWhole(other)} RETURN 1 AS one })
RETURN ${t}`
  const columns = keys.flatMap(columnsOf)
  const added = addends(t, measures, (_, part) => `${t}.${part.toLowerCase()}`)
  return `${call(importsOf(found.site), [victims])}
WITH ${[...columns, t, ...flagsOf(measures)].join(', ')}, [s IN over WHERE ${t}.group IN s.tolls | {certain: s.certain, best: s.best, killed: true}] AS over
WITH ${[...columns, `${t}.group AS harmed`, ...added].join(', ')}`
}

/** A toll of the whole group of victims, not of those of one country or party in it. */
function isWhole(toll: string): string {
  return `(${toll}.foreign IS NULL AND ${toll}.country IS NULL AND ${toll}.partyKey IS NULL)`
}

/** Gives clauses that leave one row for each group: its keys, and `sources`, how many publishers its claims come from. */
export function sourcesByGroup(field: Field, grouping: Grouping): string {
  const { found, keys } = grouping
  const c = field.variable('c')
  return `${keyedEvents(field, { ...grouping, clauses: found.clauses, numbers: false, flags: [] })}
MATCH (${nodeOf(found.site)})<-[:ABOUT]-(${c}:Claim)
WHERE ${isAffirming(found.site, c)} AND ${isHeard(found.site, c)}
WITH ${[...keys.map(({ names }) => names.key), `count(DISTINCT coalesce(${c}.sourceId, ${c}.documentId)) AS sources`].join(', ')}`
}

/** The columns of keys as they are grouped: of several wordings of one key the first in order. */
function groupColumns(keys: readonly KeyColumn[]): readonly string[] {
  return keys.flatMap(({ dimension, names: { key, en, ar } }) =>
    dimension.described === true ? [key, `min(${en}) AS ${en}`, `min(${ar}) AS ${ar}`] : [key],
  )
}
