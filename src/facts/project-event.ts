import { apartOf } from './apart.ts'
import { monthsOf } from './months.ts'
import type { ClaimRecord } from './claim-record.ts'
import { derive } from './derive.ts'
import type { Ancestors } from './derive.ts'
import { edgesOf, NO_EDGES } from './event-edges.ts'
import { eventDerivations, kindDerivation } from './event-derivations.ts'
import type { EventFacts, Point } from './event-facts.ts'
import { propertiesOf } from './event-properties.ts'
import { tollsOf } from './event-tolls.ts'
import { evaluateFold } from './evaluate-fold.ts'
import { saidSpan } from './said-span.ts'
import { usedClaims } from './used-claims.ts'
import type { UsedClaims } from './used-claims.ts'
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
  return projectUsed(input, usedClaims(input.claims))
}

/** The facts about an event that follow from the claims used; which these are is decided already. */
export function projectUsed(input: EventInput, used: UsedClaims): EventFacts {
  const { id } = input.event
  const rule = input.bestRule ?? 'MEDIAN'
  const kind = evaluateFold(kindDerivation.fold, used.rowsOf('TYPE'))[0]
  if (kind === undefined)
    return { id, properties: null, edges: NO_EDGES, tolls: [], used: used.ids }

  const deriving = { kind, used, ancestors: input.ancestors }
  const place = derive(eventDerivations(rule).place, deriving)[0]
  const tolls = tollsOf(id, deriving, rule)
  const properties = propertiesOf({ ...input, kind, used, place, tolls, rule })
  const { from, until, middle, longFrom, openFrom } = properties
  const keys = { from, until, middle, longFrom, openFrom }
  const edges = edgesOf({ ...input, eventId: id, kind, keys, used, place, rule })
  const apart = apartOf(kind, edges, used)
  const months = apart.apart === null ? monthsOf(properties) : null
  const said = saidSpan(input.claims, keys)
  return {
    id,
    properties: { ...properties, ...apart, months, ...said },
    edges,
    tolls,
    used: used.ids,
  }
}
