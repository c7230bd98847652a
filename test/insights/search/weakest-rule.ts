import type { FoundStep } from '../../support/searching.ts'

/** The rules of matching from the strongest to the weakest, as the manual has them. */
export const rules: readonly string[] = [
  ...['EXACT', 'NORMALISED', 'EXACT of an alias', 'NORMALISED of an alias', 'JOINED'],
  ...['PARTICLE_REMOVED', 'WORDS', 'TRANSLITERATED', 'PREFIX', 'TEXT', 'SOUND', 'FUZZY'],
  'SOME_WORDS',
]

/** The weakest rule among the steps of an explanation, whether or not it leads on from an alias. */
export function weakestRule(why: readonly FoundStep[]): string {
  return rules[placeOf(why)]?.replace(' of an alias', '') ?? 'none'
}

/** The place of an explanation in the order of rules. */
export function placeOf(why: readonly FoundStep[]): number {
  const isAlias = why.some(({ rule }) => rule === 'ALIAS_OF')
  const [first] = why
  const own = why.map(({ rule }) => rule).filter((rule) => rules.includes(rule))
  if (first?.rule === 'EXACT') return isAlias ? 2 : 0
  const weakest = Math.max(...own.map((rule) => rules.indexOf(rule)))
  return isAlias && weakest === 1 ? 3 : weakest
}
