import fc from 'fast-check'
import { harmGroup, participantRole } from '../../../src/facts/vocabulary.ts'
import { CONFLICTS, PLACES, WEAPONS } from './random-world.ts'

/** A claim as a dossier has it, but for its passages, its basis and its mark. */
export interface RandomClaim {
  readonly kind: string
  /** Said by the reference document, not by the report. */
  readonly isBackground: boolean
  /** Concluded, where the report says it. */
  readonly isInferred: boolean
  /** Of a part: so many events further back, over all dossiers. */
  readonly back?: number
  readonly [key: string]: unknown
}

const often = <Value>(value: Value, weight: number) => ({ weight, arbitrary: fc.constant(value) })
const rarely = <Value>(...values: readonly Value[]) => ({
  weight: 1,
  arbitrary: fc.constantFrom(...values),
})

const told = {
  isBackground: fc.oneof(often(false, 4), often(true, 1)),
  isInferred: fc.oneof(often(false, 3), often(true, 1)),
  by: fc.constantFrom('outlet', 'outlet', 'actor:front', 'actor:radio', 'actor:nuria', 'party:men'),
  polarity: fc.oneof(often('AFFIRMS', 6), rarely('DENIES')),
  modality: fc.oneof(
    often('ASSERTED', 7),
    rarely('SUSPECTED', 'SUSPECTED', 'THREATENED', 'ORDERED'),
  ),
  scope: fc.oneof(often('WHOLE', 8), rarely('SOME')),
  rank: fc.oneof(often('NORMAL', 8), rarely('PREFERRED', 'DEPRECATED')),
  status: fc.oneof(often('ACCEPTED', 8), rarely('PENDING', 'REJECTED', 'RETRACTED')),
}

const small = fc.nat(12)

/** Low, best and high: exact, about, with one bound, without a best, in words, or as a range. */
const numbers = fc.oneof(
  small.map((best) => ({ low: best, best, high: best })),
  small.map((best) => ({ best })),
  small.map((best) => ({ best, approximate: true })),
  small.map((low) => ({ low })),
  small.map((high) => ({ high })),
  fc.tuple(small, small).map(([low, more]) => ({ low, high: low + more })),
  fc.tuple(small, small, small).map(([low, more, most]) => ({
    low,
    best: low + more,
    high: low + more + most,
  })),
  fc.constant({ text: { en: 'dozens' } }),
)

const parties = ['actor:front', 'actor:union', 'actor:army', 'party:men', 'party:crowd'] as const
const places = Object.keys(PLACES)
const weapons = Object.keys(WEAPONS)
const precisions = ['EXACT', 'NEAR', 'NEAR', 'ADMIN2', 'ADMIN1', 'AREA', 'COUNTRY', 'INTERNATIONAL']

/** A claim of a kind about an event; some are numbered, all are told by somebody in some way. */
function claim(kind: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return fc.record({ kind: fc.constant(kind), ...told, ...own })
}

function numbered(kind: string, own: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return fc.tuple(claim(kind, own), numbers).map(([of, number]) => ({ ...of, ...number }))
}

/** Any claim about an event but its type and its time. */
export const randomClaim: fc.Arbitrary<RandomClaim> = fc.oneof(
  {
    weight: 5,
    arbitrary: claim('WHERE', {
      place: fc.constantFrom(...places),
      precision: fc.constantFrom(...precisions),
    }),
  },
  { weight: 5, arbitrary: claim('PERPETRATOR', { party: fc.constantFrom(...parties) }) },
  {
    weight: 3,
    arbitrary: claim('TARGET', {
      party: fc.constantFrom(...parties, 'place:port', 'place:pier', 'weapon:cannon'),
    }),
  },
  {
    weight: 3,
    arbitrary: claim('PARTICIPANT', {
      party: fc.constantFrom(...parties, 'weapon:cannon', 'weapon:katyusha', 'place:pier'),
      role: fc.constantFrom('SIDE_A', 'SIDE_B', 'INTERCEPTOR', ...participantRole.codes),
    }),
  },
  {
    weight: 6,
    arbitrary: numbered('HARM', {
      harm: fc.constantFrom('KILLED', 'KILLED', 'KILLED', 'INJURED', 'CAPTURED'),
      group: fc.constantFrom('ALL', 'ALL', 'CIVILIANS', 'CIVILIANS', ...harmGroup.codes),
      party: fc.option(fc.constantFrom('actor:union', 'party:crowd'), { nil: undefined, freq: 2 }),
      country: fc.option(fc.constantFrom('place:nuria', 'place:sova'), { nil: undefined, freq: 2 }),
      foreign: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: numbered('WEAPON', {
      weapon: fc.constantFrom(...weapons),
      use: fc.constantFrom('USED', 'USED', 'FOUND', 'INTERCEPTED', 'DEPLOYED'),
    }),
  },
  { weight: 2, arbitrary: numbered('COUNT', {}) },
  { weight: 4, arbitrary: claim('PART', { back: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: claim('PART', { of: fc.constantFrom(...CONFLICTS) }) },
  { weight: 1, arbitrary: claim('UNCLAIMED', {}) },
  { weight: 1, arbitrary: claim('CONTENT', { text: fc.constant({ en: 'What was said.' }) }) },
  { weight: 1, arbitrary: claim('INTERCEPTION', { back: fc.integer({ min: 1, max: 3 }) }) },
)

/** What an event is, is said plainly as a rule: one of which nothing is known is in no answer. */
const plainly = {
  modality: fc.constant('ASSERTED'),
  scope: fc.constant('WHOLE'),
  status: fc.constant('ACCEPTED'),
  rank: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED'),
}

/** That an event is of a type and an extent. */
export const randomType: fc.Arbitrary<RandomClaim> = fc.oneof(
  { weight: 9, arbitrary: typed(plainly) },
  { weight: 1, arbitrary: typed({}) },
)

function typed(own: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<RandomClaim> {
  return claim('TYPE', {
    type: fc.constantFrom(
      ...['ROCKET_ATTACK', 'ROCKET_ATTACK', 'DRONE_ATTACK', 'ARMED_ASSAULT', 'ARMED_CLASH', 'RIOT'],
      ...['STATEMENT', 'INTERCEPTION', 'IMPACT', 'WEAPONS_FIND', 'ACTIVITY_TREND'],
    ),
    extent: fc.constantFrom('SINGLE', 'SINGLE', 'SINGLE', 'SERIES', 'CAMPAIGN', 'GENERAL'),
    violence: fc.option(fc.constantFrom('STATE_BASED', 'NON_STATE', 'ONE_SIDED'), {
      nil: undefined,
    }),
    polarity: fc.constant('AFFIRMS'),
    ...own,
  })
}
