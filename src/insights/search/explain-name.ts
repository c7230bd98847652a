import type { CodeOf, matchRule } from '../../facts/vocabulary.ts'
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
    return steps === undefined ? [] : [[...telling(typed, way), ...steps]]
  })
  const [best] = ways.toSorted((left, right) => rankOfSteps(left) - rankOfSteps(right))
  return best === undefined ? undefined : reaching(best, value, name.norm)
}

/** The steps to the words that are looked for: normalised, without common ones, with neighbours joined. */
export function telling(typed: TypedText, way: readonly TypedWord[]): readonly Step[] {
  const kept = typed.telling.join(' ')
  const read = textOf(way)
  return [
    ...normalising(typed),
    ...(kept === typed.normalised ? [] : [step('COMMON_LEFT_OUT', typed.normalised, kept)]),
    ...(read === kept ? [] : [step('JOINED', kept, read)]),
  ]
}

function normalising({ typed, normalised }: TypedText): readonly Step[] {
  return typed === normalised ? [] : [step('NORMALISED', typed, normalised)]
}

const textOf = (way: readonly TypedWord[]): string => way.map(({ norm }) => norm).join(' ')

const order: readonly CodeOf<typeof matchRule>[] = [
  ...(['PARTICLE_REMOVED', 'JOINED', 'TRANSLITERATED', 'PREFIX', 'SOUND', 'FUZZY'] as const),
]

/** One step for each rule by which words were met, each replacing the words that were. */
function byWords(way: readonly TypedWord[], name: NameParts): readonly Step[] | undefined {
  const meetings = way.map((word) => meetWord(word, name))
  if (meetings.some((meeting) => meeting === undefined)) return undefined
  let text = textOf(way)
  return order.flatMap((rule, at) => {
    const done = order.slice(0, at + 1)
    const isDone = (meeting: Meeting | undefined): meeting is Meeting =>
      meeting?.rule != null && done.includes(meeting.rule)
    const before = text
    text = way
      .map(({ norm }, index) => (isDone(meetings[index]) ? meetings[index].words : norm))
      .join(' ')
    return before === text ? [] : [step(rule, before, text)]
  })
}

/** The last step reaches the name as it is shown; where the words are only some of it, that is a step of its own. */
function reaching(steps: readonly Step[], value: string, norm: string): readonly Step[] {
  const last = steps.at(-1)
  const text = last?.to ?? ''
  if (last !== undefined && text === norm && rankOfSteps([last]) > ranks.WORDS) {
    return [...steps.slice(0, -1), step(last.rule, last.from, value)]
  }
  return text === value ? steps : [...steps, step('WORDS', text, value)]
}

function rankOfSteps(steps: readonly Step[]): number {
  return Math.max(ranks.WORDS, rankOf(steps.map(({ rule }) => rule)))
}
