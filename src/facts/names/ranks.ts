import type { CodeOf, matchRule } from '../vocabulary.ts'

/**
 * How well a hit matches, best first: the whole name before a part of it, what is as typed before what is not, names
 * and titles before texts but for what is only alike. Each outweighs all that is below it.
 */
export const ranks = {
  EXACT: 0,
  NORMALISED: 1,
  EXACT_ALIAS: 2,
  NORMALISED_ALIAS: 3,
  JOINED: 4,
  PARTICLE_REMOVED: 5,
  WORDS: 6,
  TRANSLITERATED: 7,
  PREFIX: 8,
  TEXT: 9,
  SOUND: 10,
  FUZZY: 11,
  SOME_WORDS: 12,
} as const

/** The rank of a candidate that is no match after all. */
export const noMatch = 99

/** The rank of a match by the rules of its steps: that of the weakest. */
export function rankOf(rules: readonly CodeOf<typeof matchRule>[]): number {
  const [first] = rules
  const isAlias = rules.includes('ALIAS_OF')
  if (first === 'EXACT') return isAlias ? ranks.EXACT_ALIAS : ranks.EXACT
  const known: Readonly<Record<string, number>> = ranks
  const weakest = Math.max(...rules.map((rule) => known[rule] ?? 0))
  return weakest === ranks.NORMALISED && isAlias ? ranks.NORMALISED_ALIAS : weakest
}
