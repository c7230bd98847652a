import type { EventProperties } from './event-facts.ts'
import type { HarmGroup } from './vocabulary.ts'

/** The families of cells: by what their events are told apart, beside months, type and extent; docs/model.md lists the keys. */
export const cellFamilies = [
  ...(['EVENT', 'KILLED_GROUP', 'PERPETRATOR', 'TARGET', 'WEAPON'] as const),
  ...(['PERPETRATOR_TARGET', 'ACTORS', 'COUNTRY', 'ADMIN1', 'WHOLE'] as const),
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
    Partial<CellDetails>,
    Partial<CellEnds> {
  readonly family: CellFamily
  /** An id, a code, or '' for none. */
  readonly key1: string
  readonly key2: string
  /** Its months as one text, as it stands on its events. */
  readonly months: string
  /** `from` of cells that reach over more than two months: all others that reach into a span begin in the month before it or later. */
  readonly longFrom: string | null
}

/** What the events of a cell of EVENT, KILLED_GROUP and WHOLE share, too. */
export type CellDetails = Pick<
  EventProperties,
  'attributionStatus' | 'geoPrecision' | 'precision' | 'violence' | 'independentSources'
>

/**
 * What the events of a cell of WHOLE share, too: the other ends of their relationships, by type and sorted, which of
 * these are actors (the first by id and the second) and places of a level ('' where it is in no country, so that it is
 * found by that), and the groups of victims, all but `ALL`, that they give a toll of.
 */
export interface CellEnds {
  readonly PERPETRATED_BY: readonly string[]
  readonly TARGETED: readonly string[]
  readonly HARMED: readonly string[]
  readonly INVOLVED: readonly string[]
  readonly USED_WEAPON: readonly string[]
  readonly OCCURRED_AT: readonly string[]
  readonly LOCATED_IN: readonly string[]
  readonly actor1: string | null
  readonly actor2: string | null
  readonly country: string
  readonly admin1: readonly string[]
  readonly admin2: readonly string[]
  readonly groups: readonly HarmGroup[]
}

const counted = ['incidents', 'killed', 'injured'] as const

/** What a cell adds up of each number. */
export const parts = ['Low', 'Best', 'High', 'Unknown', 'NoBest', 'NoHigh'] as const

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
  /** Of WHOLE: the same parts of the killed of each of its groups, one group after another; else of none. */
  readonly killedOf: readonly number[]
}
