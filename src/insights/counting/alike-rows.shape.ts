import type { Looked } from '../../entities/event/event-cells.where.ts'
import { call } from '../../reading/row.ts'
import type { Field } from '../../reading/shape.ts'
import { alikeCells } from './alike-cells.shape.ts'
import { alikeEvents } from './alike-events.shape.ts'
import type { AlikeEvents, Victims } from './alike-events.ts'
import { cellFamily } from './cell-family.ts'
import type { Grouping } from './grouping.ts'
import type { Measure } from './measures.ts'

/** What is summed. */
interface Summing {
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims, which are told as `harmed`. */
  readonly victims?: Victims
  readonly looked?: Looked
}

/**
 * Gives rows of what is alike: events, and, where monthly cells hold the keys, cells, so that only events that are in
 * none are read singly.
 */
export function alikeRows(field: Field, grouping: Grouping, summing: Summing): AlikeEvents {
  const { found } = grouping
  const { cells } = found
  const ofVictims = summing.victims !== undefined
  const family = cellFamily(grouping, ofVictims ? 'VICTIMS' : 'EVENTS')
  if (cells === undefined || family === undefined) {
    return alikeEvents(field, grouping, { ...summing, clauses: found.clauses })
  }
  const { measures, looked = 'ONCE' } = summing
  const events = alikeEvents(field, grouping, { ...summing, clauses: cells.singly(looked) })
  const inCells = alikeCells(field, grouping, { family, cells, looked, measures, ofVictims })
  const columns = events.columns.map((column) =>
    column === events.containers ? `[] AS ${column}` : column,
  )
  const branches = [
    `${inCells}\nRETURN ${columns.join(', ')}`,
    `${events.clauses}\nRETURN ${events.columns.join(', ')}`,
  ]
  return { ...events, clauses: call(field.bound(), branches) }
}
