import fc from 'fast-check'
import type { Lens } from '../../../src/facts/lens.ts'
import * as vocabulary from '../../../src/facts/vocabulary.ts'
import { SOURCE_KINDS } from '../../support/random-graphs/random-graph.ts'
import type { Pool } from './pool.ts'

/** One part of a lens: how many values its list has belongs to the form, which ones does not. */
export interface LensPart {
  readonly field: keyof Lens
  readonly valuesFrom: (pool: Pool) => fc.Arbitrary<Lens>
}

type Values<Name extends keyof Lens> = (pool: Pool) => readonly (Lens[Name] & {})[]
type ListOf<Name extends keyof Lens> = Lens[Name] & readonly unknown[]

function oneOf<Name extends keyof Lens>(field: Name, values: Values<Name>): LensPart {
  return {
    field,
    valuesFrom: (pool) => fc.constantFrom(...values(pool)).map((value) => ({ [field]: value })),
  }
}

function lists<Name extends keyof Lens>(
  field: Name,
  values: (pool: Pool) => readonly ListOf<Name>[number][],
): readonly LensPart[] {
  const sizes = [3, 3, 1, 0]
  return sizes.map((length) => ({
    field,
    valuesFrom: (pool) =>
      fc
        .array(fc.constantFrom(...values(pool)), { minLength: length, maxLength: length })
        .map((list) => ({ [field]: list })),
  }))
}

const SPEAKER_CLASSES = ['OUTLET', 'OUTLET', 'WITNESS', 'ARMED_GROUP', 'GOVERNMENT'] as const

/** Every part of a lens. */
export const LENS_PARTS: readonly LensPart[] = [
  ...lists('speakers', ({ actors }) => actors),
  ...lists('speakerClasses', () => SPEAKER_CLASSES),
  ...lists('sources', ({ sources }) => sources),
  ...lists('sourceKinds', () => [...Object.values(SOURCE_KINDS), 'OTHER' as const]),
  ...lists('stances', () => vocabulary.stance.codes),
  // The rule belongs to the form.
  ...vocabulary.bestRule.codes.map((rule) => oneOf('bestRule', () => [rule])),
  oneOf('asOf', ({ published }) => published),
  oneOf('recordedAsOf', ({ recorded }) => recorded),
]
