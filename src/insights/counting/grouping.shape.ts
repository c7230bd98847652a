import { importsOf, isAffirming, isHeard, tollsOf } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { addend, cellAddend } from './addends.ts'
import { addedEvents } from './added-events.shape.ts'
import { alikeEvents } from './alike-events.shape.ts'
import type { Victims } from './alike-events.ts'
import { cellFamily } from './cell-family.ts'
import type { CellFamily } from './cell-family.ts'
import { keyedCells } from './keyed-cells.shape.ts'
import { keyedEvents } from './keyed-events.shape.ts'
import { columnsOf, groupColumns } from './dimension.ts'
import { flagsOf } from './row-flags.ts'
import { withShown } from './gather-events.shape.ts'
import type { Grouping } from './grouping.ts'
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
  const { gathered, keys } = grouping
  if (gathered !== undefined) {
    const rows = addedEvents(withShown(gathered, keys), keys, { measures })
    return `${rows}\n${sumsText(groupColumns(keys), measures, addend)}`
  }
  const singly = (clauses: string): string =>
    addedEvents(alikeEvents(field, grouping, { clauses, measures }), keys, { measures })
  const summing = { measures, further: [] }
  return summed(field, grouping, { ...summing, family: cellFamily(grouping), singly })
}

/** Gives clauses that leave one row for each group and group of victims: its keys, `harmed`, and sums of the killed. */
export function killedByVictims(
  field: Field,
  grouping: Grouping,
  measures: readonly Measure[],
): string {
  const victims = victimsOf(field, grouping)
  const singly = (clauses: string): string =>
    addedEvents(alikeEvents(field, grouping, { clauses, measures, victims }), grouping.keys, {
      measures,
      victims,
    })
  const known = cellFamily(grouping)
  // Only cells without keys tell groups of victims apart.
  const family = known?.family === 'EVENT' ? { ...known, family: 'KILLED_GROUP' } : undefined
  return summed(field, grouping, { family, singly, measures, further: ['harmed'] })
}

interface Summing {
  readonly family: CellFamily | undefined
  /** Clauses that give rows of events alike, by clauses that bind events. */
  readonly singly: (clauses: string) => string
  readonly measures: readonly Measure[]
  /** What makes groups beside keys. */
  readonly further: readonly string[]
}

function summed(
  field: Field,
  grouping: Grouping,
  { family, singly, measures, further }: Summing,
): string {
  const { found, keys } = grouping
  const groups = [...groupColumns(keys), ...further]
  const sums = (text: (measure: Measure) => string): string => sumsText(groups, measures, text)
  if (family === undefined || found.cells === undefined) {
    return `${singly(found.clauses)}\n${sums(addend)}`
  }
  const cell = field.variable('cell')
  const columns = [...keys.flatMap(columnsOf), ...further]
  const harmed = further.map((name) => `${cell}.key1 AS ${name}`)
  const row = (kept: readonly string[], text: (measure: Measure) => string): string =>
    `WITH ${[...kept, ...measures.map((measure) => `${text(measure)} AS ${measure}`)].join(', ')}
RETURN ${[...columns, ...measures].join(', ')}`
  const flags = flagsOf(measures)
  const inCells = `${keyedCells(field, grouping, { family, cell, cells: found.cells, flags })}
${row([...keys.flatMap(columnsOf), ...harmed], (measure) => cellAddend(cell, measure))}`
  const alone = `${singly(found.cells.singly)}\n${row(columns, addend)}`
  return `${call(field.bound(), [inCells, alone])}\n${sums((measure) => measure)}`
}

function sumsText(
  groups: readonly string[],
  measures: readonly Measure[],
  text: (measure: Measure) => string,
): string {
  const sums = measures.map((measure) => `sum(${text(measure)}) AS ${measure}`)
  return `WITH ${[...groups, ...sums].join(', ')}`
}

/** The tolls of the killed of groups of victims of each event. */
function victimsOf(field: Field, { found }: Grouping): Victims {
  const [t, other] = [field.variable('t'), field.variable('u')]
  const victims = `${tollsOf(found.site, t)}
WITH * WHERE ${t}.harm = 'KILLED' AND ${t}.group <> 'ALL'
  AND (${isWhole(t)} OR NOT EXISTS { ${tollsOf(found.site, other)} WITH ${other}, ${t} WHERE ${other}.harm = 'KILLED' AND ${other}.group = ${t}.group AND ${isWhole(other)} RETURN 1 AS one })
RETURN ${t}`
  return { toll: t, clauses: call(importsOf(found.site), [victims]) }
}

/** A toll of the whole group of victims, not of those of one country or party in it. */
function isWhole(toll: string): string {
  return `(${toll}.foreign IS NULL AND ${toll}.country IS NULL AND ${toll}.partyKey IS NULL)`
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
