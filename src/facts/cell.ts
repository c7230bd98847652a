import type { EventProperties } from './event-facts.ts'

/** The families of cells: by what their events are told apart, beside months, type and extent; docs/model.md lists the keys. */
export const cellFamilies = [
  ...(['EVENT', 'KILLED_GROUP', 'PERPETRATOR', 'TARGET', 'WEAPON'] as const),
  ...(['PERPETRATOR_TARGET', 'ACTORS', 'COUNTRY', 'ADMIN1', 'ADMIN2'] as const),
]

/** The name of a family. */
export type CellFamily = (typeof cellFamilies)[number]

/**
 * What all events of a cell share. It has the properties of an event, its days rounded to the first or last of their
 * months, so that whatever reads an event reads a cell as well; null is absent.
 */
export interface CellKeys
  extends
    Pick<EventProperties, 'type' | 'typeGroup' | 'extent'>,
    Pick<EventProperties, 'earliest' | 'latest' | 'from' | 'until' | 'middle'>,
    Partial<CellDetails> {
  readonly family: CellFamily
  /** An id, a code, or '' for none. */
  readonly key1: string
  readonly key2: string
  /** Its months as one text, as it stands on its events. */
  readonly months: string
}

/** What the events of a cell of EVENT and KILLED_GROUP share, too. */
export type CellDetails = Pick<
  EventProperties,
  'attributionStatus' | 'geoPrecision' | 'precision' | 'violence' | 'independentSources'
>

const counted = ['incidents', 'killed', 'injured'] as const
const parts = ['Low', 'Best', 'High', 'Unknown', 'NoBest', 'NoHigh'] as const

/** What a cell adds up: events, claims, and killedLow, injuredUnknown and so on. */
export const measures = [
  ...(['events', 'claims'] as const),
  ...counted.flatMap((name) => parts.map((part) => `${name}${part}` as const)),
]

/** The name of what a cell adds up. */
export type Measure = (typeof measures)[number]

/** The sums of a cell over its events. */
export type Measures = Readonly<Record<Measure, number>>

/** Some events of one month, added up; or a part or a difference of such a sum. */
export interface Cell {
  /** Follows from the keys, and is readable. */
  readonly id: string
  readonly keys: CellKeys
  readonly measures: Measures
}
