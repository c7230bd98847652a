import type { DerivedProperty } from '../../facts/event-columns.ts'
import type { EventEdgeProperties, EventEdgeType, Toll } from '../../facts/event-facts.ts'

/** A fact about the event itself, as a lens shows it: like the property of the event's node, and what else it tells. */
export type LensProperty =
  | DerivedProperty
  | 'point'
  | 'bestRule'
  /** Takes every role, place and weapon: dear beside the others. */
  | 'apart'
  | 'part'
  | 'months'
  /** Kinds of claims of which the lens hears none, so that they are taken from all that stand. */
  | 'frame'
  /** Ids of the claims that the facts follow from, in no order. */
  | 'usedIds'

/** The wanted properties of each type of edge; `entityId`, the id of the other end, is always given. */
type LensEdges = {
  readonly [Type in EventEdgeType]?: readonly Exclude<
    keyof EventEdgeProperties[Type] & string,
    'entityId'
  >[]
}

/** What a lens is to work out; nothing else is computed. */
export interface WantedFacts {
  readonly properties?: readonly LensProperty[]
  readonly edges?: LensEdges
  /** Properties of tolls; these have no `id`. */
  readonly tolls?: readonly Exclude<keyof Toll, 'id'>[]
}
