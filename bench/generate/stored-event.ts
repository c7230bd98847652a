import type { EventFacts } from '../../src/facts/event-facts.ts'
import type { EventInput } from '../../src/facts/project-event.ts'
import {
  eventEdges,
  eventProperties,
  eventTolls,
} from '../../src/ingest/writer/event-facts-rows.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

/** An event with the facts that follow from its claims. */
export function* storedEvent(
  event: EventInput['event'],
  facts: EventFacts,
  updatedAt: string,
): Generator<GraphRow> {
  const { id } = event
  // Of what was loaded the properties follow from the event alone.
  const input: EventInput = { event, claims: [], ...nothingElse }
  const properties = eventProperties({ stored: { id, properties: {} }, claims: [], input }, facts)
  yield { node: 'Event', labels: ['Event'], id, properties: { ...properties, updatedAt } }
  for (const { from, type, to, properties } of eventEdges(facts)) {
    yield { relationship: 'Fact', type, from, to, properties }
  }
  for (const { id: tollId, properties: toll } of eventTolls(facts)) {
    yield { node: 'Toll', labels: ['Toll'], id: tollId, properties: { ...toll } }
    yield link(id, 'HAS_TOLL', tollId)
    if (toll.actorId !== null) yield link(tollId, 'OF_ACTOR', toll.actorId)
    if (toll.country !== null) yield link(tollId, 'OF_COUNTRY', toll.country)
  }
}

const nothingElse = { ancestors: new Map(), points: new Map(), passageTexts: new Map() }
