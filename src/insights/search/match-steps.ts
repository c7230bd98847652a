import { explainName, telling } from '../../facts/names/explain-name.ts'
import { rankOf, ranks } from '../../facts/names/ranks.ts'
import { step } from '../../facts/names/step.ts'
import type { Step } from '../../facts/names/step.ts'
import type { TypedText } from '../../facts/names/typed-text.ts'

/** What is known of one match. */
export interface Match {
  readonly rank: number
  /** The names or titles that may have been met. */
  readonly values: readonly string[]
  readonly isTitle: boolean
  /** Of a name that is a node: whether it is a primary one. */
  readonly primary: boolean | null
  /** What is shown of the thing that was found, in the language of the name that was met. */
  readonly label: string
}

/** Explains a match step by step: what was typed, what it was made into, which name that is, and whose. */
export function matchSteps(typed: TypedText, match: Match): readonly Step[] {
  const { rank, label } = match
  if (rank === ranks.TEXT) return met(typed, 'TEXT', label)
  const steps = rank === ranks.SOME_WORDS ? undefined : explained(typed, match)
  if (steps === undefined) return met(typed, 'SOME_WORDS', match.values[0] ?? label)
  const reached = steps.at(-1)?.to ?? ''
  if (match.primary === null || reached === label) return steps
  return [...steps, step(match.primary ? 'NAME_OF' : 'ALIAS_OF', reached, label)]
}

function met(typed: TypedText, rule: 'TEXT' | 'SOME_WORDS', label: string): readonly Step[] {
  const steps = telling(typed)
  return [...steps, step(rule, steps.at(-1)?.to ?? typed.typed, label)]
}

/** Of several names the best one; what was typed may also be met by all of them together. */
function explained(typed: TypedText, { values, isTitle }: Match): readonly Step[] | undefined {
  const all = values.length > 1 ? [...values, values.join(' · ')] : values
  const [best] = all
    .flatMap((value) => {
      const steps = explainName(typed, { value, isTitle })
      return steps === undefined ? [] : [steps]
    })
    .toSorted((left, right) => rank(left) - rank(right))
  return best
}

function rank(steps: readonly Step[]): number {
  return rankOf(steps.map(({ rule }) => rule))
}
