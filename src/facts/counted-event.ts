import type { EventProperties, Toll } from './event-facts.ts'
import type { PlaceKind } from './vocabulary.ts'

/** The properties of an event that go into cells. */
export const countedProperties = [
  ...(['apart', 'type', 'typeGroup', 'extent', 'violence', 'from', 'until', 'middle'] as const),
  ...(['precision', 'geoPrecision', 'attributionStatus', 'independentSources', 'claims'] as const),
  ...(['countLow', 'countBest', 'countHigh', 'killedLow', 'killedBest', 'killedHigh'] as const),
  ...(['injuredLow', 'injuredBest', 'injuredHigh'] as const),
]

/** The properties of a toll that go into cells. */
export const countedTollProperties = [
  ...(['harm', 'group', 'foreign', 'country', 'partyKey', 'low', 'best', 'high'] as const),
]

/** What of an event goes into cells. Days are ISO dates; an id given twice counts once. */
export interface CountedEvent extends Pick<EventProperties, (typeof countedProperties)[number]> {
  readonly perpetrators: readonly string[]
  readonly targets: readonly string[]
  readonly harmed: readonly string[]
  readonly involved: readonly string[]
  /** Actors in any role, perpetrators and targets among them. */
  readonly actors: readonly string[]
  readonly weapons: readonly string[]
  /** The places it was at and all above them, each once. */
  readonly places: readonly CountedPlace[]
  readonly tolls: readonly Pick<Toll, (typeof countedTollProperties)[number]>[]
}

/** A place, and whether the event is known to this very place and no closer. */
export interface CountedPlace {
  readonly id: string
  readonly kind: PlaceKind | null
  readonly innermost: true | null
}
