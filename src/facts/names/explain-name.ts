import type { CodeOf, matchRule } from '../vocabulary.ts'
import { bareName } from '../../lib/bare-name.ts'
import { joined } from '../../lib/joined-text.ts'
import { meetWord } from './meet-word.ts'
import type { Meeting } from './meet-word.ts'
import { nameParts } from './name-parts.ts'
import type { NameParts } from './name-parts.ts'
import { rankOf, ranks } from './ranks.ts'
import { step } from './step.ts'
import type { Step } from './step.ts'
import type { TypedText } from './typed-text.ts'
import type { TypedWord } from './typed-word.ts'

/** A name or title that was found, as it is shown. */
export interface Named {
  readonly value: string
  readonly isTitle: boolean
}

/** Says step by step how what was typed became a name; undefined where it does not. */
export function explainName(
  typed: TypedText,
  { value, isTitle }: Named,
): readonly Step[] | undefined {
  if (typed.typed === value) return [step('EXACT', typed.typed, value)]
  const name = nameParts(value, isTitle)
  if (typed.normalised === name.norm) return [step('NORMALISED', typed.typed, value)]
  const first = normalising(typed)
  if (!isTitle && typed.joined === joined(name.norm)) {
    return [...first, step('JOINED', typed.normalised, value)]
  }
  if (!isTitle && typed.bares.includes(bareName(name.norm))) {
    return [...first, step('PARTICLE_REMOVED', typed.normalised, value)]
  }
  const ways = typed.ways.flatMap((way) => {
    const steps = byWords(way, name)
    return steps === undefined ? [] : [[...telling(typed), ...steps]]
  })
  const [best] = ways.toSorted((left, right) => rankOfSteps(left) - rankOfSteps(right))
  return best === undefined ? undefined : reaching(typed, best, { value, norm: name.norm })
}

/** The steps to the words that are looked for: normalised, without common ones. */
export function telling(typed: TypedText): readonly Step[] {
  const kept = typed.telling.join(' ')
  return kept === typed.normalised
    ? normalising(typed)
    : [...normalising(typed), step('COMMON_LEFT_OUT', typed.normalised, kept)]
}

function normalising({ typed, normalised }: TypedText): readonly Step[] {
  return typed === normalised ? [] : [step('NORMALISED', typed, normalised)]
}

const order: readonly CodeOf<typeof matchRule>[] = [
  ...(['PARTICLE_REMOVED', 'JOINED', 'TRANSLITERATED', 'PREFIX', 'SOUND', 'FUZZY'] as const),
]

/** One step for each rule by which words were met, each replacing the words that were; first, some may be united. */
function byWords(way: readonly TypedWord[], name: NameParts): readonly Step[] | undefined {
  const meetings = way.flatMap((word) => meetWord(word, name) ?? [])
  if (meetings.length < way.length) return undefined
  const isHeard = ({ rule }: Meeting): boolean => rule === 'TRANSLITERATED' || rule === 'SOUND'
  const united = way.map(({ words, norm }, at) => {
    const meeting = meetings[at]
    return meeting !== undefined && isHeard(meeting) ? words : norm
  })
  const stages = order.map((_, at) =>
    meetings.map(({ rule, words }, index) =>
      rule !== null && order.indexOf(rule) <= at ? words : String(united[index]),
    ),
  )
  const texts = [way.map(({ words }) => words), united, ...stages].map((words) => words.join(' '))
  const rules = ['JOINED', ...order] as const
  return rules.flatMap((rule, at) => {
    const [before = '', after = ''] = texts.slice(at)
    return before === after ? [] : [step(rule, before, after)]
  })
}

/** The last step reaches the name as it is shown; where the words are only some of it, that is a step of its own. */
function reaching(
  { typed }: TypedText,
  steps: readonly Step[],
  { value, norm }: { readonly value: string; readonly norm: string },
): readonly Step[] {
  const last = steps.at(-1)
  const text = last?.to ?? typed
  if (last !== undefined && text === norm && rankOfSteps([last]) > ranks.WORDS) {
    return [...steps.slice(0, -1), step(last.rule, last.from, value)]
  }
  return text === value ? steps : [...steps, step('WORDS', text, value)]
}

function rankOfSteps(steps: readonly Step[]): number {
  return Math.max(ranks.WORDS, rankOf(steps.map(({ rule }) => rule)))
}
