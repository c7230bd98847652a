import { rememberedCode } from '../lib/remembered.ts'
import { always, hasPerpetrators, isSet } from './derivation.ts'
import type { Derivation } from './derivation.ts'
import type { EstimateFacts } from './event-facts.ts'
import { attributionStatusFold } from './folds/attribution-status.ts'
import { datesBy } from './folds/dates.ts'
import type { DateFacts } from './folds/dates.ts'
import { estimateBy } from './folds/estimate.ts'
import type { NumberRule } from './folds/estimate.ts'
import { eventKindFold } from './folds/event-kind.ts'
import type { EventKind } from './folds/event-kind.ts'
import { placeFold } from './folds/places.ts'
import type { PlaceOfEvent } from './folds/places.ts'
import { tollsFold } from './folds/tolls.ts'
import type { TollFacts } from './folds/tolls.ts'
import type { AttributionStatus } from './vocabulary.ts'

/** What sort of event it was; everything else depends on it. */
export const kindDerivation: Derivation<EventKind> = {
  kind: 'TYPE',
  when: always,
  fold: eventKindFold,
  alike: [],
}

/** What follows about an event once: each gives one row or none. */
export interface EventDerivations {
  readonly time: Derivation<OfEvent & DateFacts>
  readonly place: Derivation<PlaceOfEvent>
  readonly count: Derivation<OfEvent & EstimateFacts>
  readonly attribution: Derivation<OfEvent & { readonly status: AttributionStatus }>
}

/** How an event's properties follow, by a rule for best numbers. */
export const eventDerivations: (rule: NumberRule) => EventDerivations = rememberedCode(
  (rule: NumberRule) => ({
    time: { kind: 'WHEN', when: always, fold: datesBy<OfEvent>(['eventId']), alike: [] },
    place: { kind: 'WHERE', when: always, fold: placeFold, alike: [] },
    count: {
      kind: 'COUNT',
      when: isSet,
      fold: estimateBy<OfEvent>(['eventId'], rule),
      alike: [],
    },
    attribution: {
      kind: 'PERPETRATOR',
      when: hasPerpetrators,
      fold: attributionStatusFold,
      alike: ['objectKey'],
    },
  }),
)

interface OfEvent {
  readonly eventId: string
}

/** The tolls of every group of victims. */
export const tollsDerivation: (rule: NumberRule) => Derivation<TollFacts> = rememberedCode(
  (rule: NumberRule) => ({ kind: 'HARM', when: always, fold: tollsFold(rule) }),
)

/** Those tolls that an event gives as properties: of whole groups, of no one country, party or origin. */
export const WHOLE_TOLLS = {
  killed: { harm: 'KILLED', group: 'ALL' },
  injured: { harm: 'INJURED', group: 'ALL' },
  civiliansKilled: { harm: 'KILLED', group: 'CIVILIANS' },
} as const

/** What a whole group's claims and toll have none of. */
export const WHOLE = { foreign: null, country: null, objectKey: null }
