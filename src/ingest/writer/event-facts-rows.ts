import type { EventFacts } from '../../facts/event-facts.ts'
import type { EventInput } from '../../facts/project-event.ts'
import type { Properties } from './differences.ts'
import type { WantedEdge } from './write-edges.ts'

/** The properties of an event's node as they are to be stored, but for `updatedAt`. */
export function eventProperties(event: EventInput['event'], facts: EventFacts): Properties {
  const { id, titleEn, titleAr, basis, dossier } = event
  return { id, titleEn, titleAr, basis, dossier, ...facts.properties }
}

/** The edges of an event as they are to be stored. */
export function eventEdges({ id, edges }: EventFacts): readonly WantedEdge[] {
  return Object.entries(edges).flatMap(([type, ofType]) =>
    ofType.map(({ to, properties }) => ({ from: id, type, to, properties: { ...properties } })),
  )
}

/** The tolls of an event as they are to be stored. */
export function eventTolls({ id: eventId, tolls }: EventFacts): readonly {
  readonly id: string
  readonly eventId: string
  readonly properties: EventFacts['tolls'][number]
}[] {
  return tolls.map((toll) => ({ id: toll.id, eventId, properties: toll }))
}
