import type { EventFacts } from '../../facts/event-facts.ts'
import type { EventInput } from '../../facts/project-event.ts'
import { eventEdges, eventProperties, eventTolls } from '../writer/event-facts-rows.ts'
import { cellsOfRows } from '../writer/cells-of-rows.ts'
import type { CellSums } from './cell-sums.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

/** An event with the facts that follow from its claims; what it adds to cells is added to their sums. */
export function* storedEvent(
  event: EventInput['event'],
  facts: EventFacts,
  { updatedAt, cells }: { readonly updatedAt: string; readonly cells: CellSums },
): Generator<GraphRow> {
  const { id } = event
  const properties = eventProperties(event, facts)
  const [edges, tolls] = [eventEdges(facts), eventTolls(facts)]
  cells.add(cellsOfRows({ properties, edges, tolls }))
  yield { node: 'Event', labels: ['Event'], id, properties: { ...properties, updatedAt } }
  for (const { from, type, to, properties } of edges) {
    yield { relationship: 'Fact', type, from, to, properties }
  }
  for (const { id: tollId, properties: toll } of tolls) {
    yield { node: 'Toll', labels: ['Toll'], id: tollId, properties: { ...toll } }
    yield link(id, 'HAS_TOLL', tollId)
    if (toll.actorId !== null) yield link(tollId, 'OF_ACTOR', toll.actorId)
    if (toll.country !== null) yield link(tollId, 'OF_COUNTRY', toll.country)
  }
}
