import { isApart } from './apart.ts'
import { monthsOf } from './months.ts'
import type { ClaimRecord } from './claim-record.ts'
import { edgesOf, NO_EDGES } from './event-edges.ts'
import type { EventFacts, Point } from './event-facts.ts'
import { placesOf } from './event-places.ts'
import type { Ancestors } from './event-places.ts'
import { propertiesOf } from './event-properties.ts'
import { tollsOf } from './event-tolls.ts'
import { eventKindOf, WITH_PERPETRATORS } from './event-type.ts'
import { usedClaims } from './used-claims.ts'
import type { Basis, BestRule, PlaceKind } from './vocabulary.ts'

/** An event and everything that its facts follow from. */
export interface EventInput {
  readonly event: {
    readonly id: string
    readonly titleEn: string
    readonly titleAr: string
    readonly basis: Basis
    readonly dossier: string
  }
  /** All claims about the event, live or not. */
  readonly claims: readonly ClaimRecord[]
  readonly ancestors: Ancestors
  /** What places are, by id; at least those of the claims and their ancestors. */
  readonly placeKinds: ReadonlyMap<string, PlaceKind>
  /** Where places lie, by id. */
  readonly points: ReadonlyMap<string, Point>
  /** What passages say (glosses and text), by id; at least those that the claims stand in. */
  readonly passageTexts: ReadonlyMap<string, string>
  readonly bestRule?: BestRule
}

/**
 * The facts about an event that follow from its claims (rules 1 to 8): pure and deterministic, whatever the order of
 * claims and however often one is given. Attacks in general (GENERAL) have no count and no edges.
 */
export function projectEvent(input: EventInput): EventFacts {
  const { placeKinds } = input
  const { id } = input.event
  const rule = input.bestRule ?? 'MEDIAN'
  const live = usedClaims(input.claims)
  const kind = eventKindOf(live)
  if (kind === null) return { id, properties: null, edges: NO_EDGES, tolls: [], used: live.ids }

  const hasPerpetrators = WITH_PERPETRATORS.includes(kind.typeGroup)
  const used = hasPerpetrators ? live : usedClaims(input.claims.filter(namesNoPerpetrator))
  const places = placesOf(used.rowsOf('WHERE'), input.ancestors)
  const tolls = tollsOf(id, used.rowsOf('HARM'), rule)
  const properties = propertiesOf({ ...input, kind, used, places, tolls, rule })
  const { from, until, middle, longFrom, openFrom } = properties
  const keys = { from, until, middle, longFrom, openFrom }
  const edges =
    kind.extent === 'GENERAL'
      ? NO_EDGES
      : edgesOf({ eventId: id, keys, used, places, placeKinds, hasPerpetrators, rule })
  const apart = isApart(kind, edges, used.claims) || null
  const months = apart === null ? monthsOf(properties) : null
  return { id, properties: { ...properties, apart, months }, edges, tolls, used: used.ids }
}

/** Where nobody can be the perpetrator, no fact follows from who is said to be. */
function namesNoPerpetrator({ kind }: ClaimRecord): boolean {
  return kind !== 'PERPETRATOR'
}
