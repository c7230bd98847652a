import { explainName } from './explain-name.ts'
import { areInitials } from './initials.ts'
import { rankOf, ranks } from './ranks.ts'
import { typedText } from './typed-text.ts'
import type { TypedText } from './typed-text.ts'

/** How alike two names are, from 0 to 1, and by what. */
export interface Likeness {
  readonly score: number
  readonly reason: string
  /** Whether they are the same but for spelling variants, case and digits. */
  readonly isSame: boolean
}

/** Beginnings are no names. */
const whole = { letters: Infinity, consonants: Infinity }

/** Gives the forms of a name in which it is compared; undefined where it has no letter or digit, or is very long. */
export function comparable(name: string): TypedText | undefined {
  return name.length <= 200 && /[\p{L}\p{N}]/u.test(name) ? typedText(name, whole) : undefined
}

/** Compares two names by the steps of the search, in both directions; undefined where they are not alike. */
export function compareNames(one: string, other: string): Likeness | undefined {
  const ways = [
    [one, other],
    [other, one],
  ] as const
  const [best] = ways
    .flatMap(([from, to]) => likeness(from, to) ?? [])
    .toSorted((left, right) => right.score - left.score)
  return best
}

function likeness(from: string, to: string): Likeness | undefined {
  const typed = comparable(from)
  const steps = typed === undefined ? undefined : explainName(typed, { value: to, isTitle: false })
  const rules = steps?.map(({ rule }) => rule)
  const rank = rules === undefined ? undefined : rankOf(rules)
  const score = rank === undefined ? 0 : (scores.get(rank) ?? 0)
  if (score >= INITIALS || !areInitials(from, to)) {
    if (score === 0 || rules === undefined) return undefined
    const isSame = rank !== undefined && rank <= ranks.NORMALISED
    return { score, isSame, reason: `${rules.join(', ')}: “${from}” is “${to}”` }
  }
  return { score: INITIALS, isSame: false, reason: `INITIALS: “${from}” are those of “${to}”` }
}

const INITIALS = 0.7

const scores: ReadonlyMap<number, number> = new Map([
  [ranks.EXACT, 1],
  [ranks.NORMALISED, 0.98],
  [ranks.JOINED, 0.95],
  [ranks.PARTICLE_REMOVED, 0.93],
  [ranks.TRANSLITERATED, 0.85],
  [ranks.SOUND, 0.7],
  [ranks.FUZZY, 0.7],
  [ranks.WORDS, 0.6],
])
