import fc from 'fast-check'
import { randomClaim, randomType } from './random-claim.ts'
import type { RandomClaim } from './random-claim.ts'
import { randomSpan } from './random-span.ts'
import type { RandomSpan } from './random-span.ts'
import { randomWorld } from './random-world.ts'
import type { RandomWorld } from './random-world.ts'

/** A graph as the property tests make it: a world, and reports about events in it. */
export interface RandomGraph {
  readonly world: RandomWorld
  readonly reports: readonly RandomReport[]
}

/** One document and the reference document beside it, and the events they tell of. */
export interface RandomReport {
  readonly source: string | null
  readonly credits: readonly string[]
  readonly background: string | null
  /** An edition that says other things came before this one. */
  readonly isRevised: boolean
  /** Each event is part of the one before. */
  readonly isChain: boolean
  readonly events: readonly RandomEvent[]
}

/** What is said of one event. */
export interface RandomEvent {
  readonly basis: string
  /** Which words its glosses have. */
  readonly words: readonly string[]
  readonly types: readonly RandomClaim[]
  readonly spans: readonly (RandomSpan & Pick<RandomClaim, 'isBackground'>)[]
  readonly claims: readonly RandomClaim[]
}

/** What sort of publisher each source is. */
export const SOURCE_KINDS = {
  'source:post': 'NEWSPAPER',
  'source:mail': 'NEWSPAPER',
  'source:wire': 'AGENCY',
} as const

/** Ids of those who publish. */
// Object.keys loses the type of the keys.
export const SOURCES = Object.keys(SOURCE_KINDS) as readonly (keyof typeof SOURCE_KINDS)[]

/** Words that titles and glosses are made of. */
export const WORDS = ['rockets', 'harbour', 'Émeute', 'المطار', 'صواريخ', 'C-RAM'] as const

const publisher = fc.option(fc.constantFrom(...SOURCES), { freq: 3 })

const randomEvent: fc.Arbitrary<RandomEvent> = fc.record({
  basis: fc.constantFrom('STATED', 'STATED', 'INFERRED', 'RESOLVED'),
  words: fc.subarray([...WORDS], { maxLength: 3 }),
  types: fc.array(randomType, { minLength: 1, maxLength: 2 }),
  spans: fc.array(
    fc.tuple(randomSpan, fc.boolean()).map(([span, isBackground]) => ({ ...span, isBackground })),
    { maxLength: 2 },
  ),
  // Of few claims as a rule: what is simple is counted in other ways than what is not.
  claims: fc.oneof(
    { weight: 3, arbitrary: fc.array(randomClaim, { maxLength: 4 }) },
    { weight: 2, arbitrary: fc.array(randomClaim, { maxLength: 12, size: 'max' }) },
  ),
})

const randomReport: fc.Arbitrary<RandomReport> = fc.record({
  source: publisher,
  credits: fc.subarray([...SOURCES], { maxLength: 2 }),
  background: publisher,
  isRevised: fc.oneof(
    { weight: 3, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  isChain: fc.oneof(
    { weight: 5, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  events: fc.array(randomEvent, { minLength: 1, maxLength: 12, size: 'max' }),
})

/** Graphs of up to three reports of up to twelve events each; not small ones first, as a large one takes hardly longer. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.noBias(
  fc.record({
    world: randomWorld,
    reports: fc.array(randomReport, { minLength: 1, maxLength: 3, size: 'max' }),
  }),
)
