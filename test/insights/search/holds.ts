import { normalise } from '../../../src/lib/arabic-text.ts'
import { editDistance } from '../../../src/lib/edit-distance.ts'
import { nameReadings } from '../../../src/lib/name-readings.ts'
import { particleAlternatives } from '../../../src/lib/particle-alternatives.ts'
import { soundKey, soundWords } from '../../support/sounds.ts'
import type { FoundStep } from '../../support/searching.ts'

/** Whether a step says what is so. What stands in the text of an event or a passage is tried elsewhere. */
export function holds({ rule, from, to }: FoundStep, type: string): boolean {
  const isText = type === 'Event' || type === 'Passage'
  if (isText && (rule === 'TEXT' || rule === 'SOME_WORDS')) return true
  return checks[rule]?.(from, to) ?? false
}

type Check = (from: string, to: string) => boolean

const checks: Readonly<Record<string, Check>> = {
  EXACT: (from, to) => from === to,
  NORMALISED: (from, to) => normalise(from) === normalise(to),
  COMMON_LEFT_OUT: (from, to) =>
    isSubsequence(words(to), words(from)) || joined(from).endsWith(joined(to)),
  JOINED: (from, to) => joined(from) === joined(to),
  PARTICLE_REMOVED: (from, to) => shareStem(from, to) || pairwise(from, to, shareStem),
  WORDS: (from, to) => words(from).every((word) => words(to).includes(word)),
  TRANSLITERATED: (from, to) => sounds(from).some((sound) => sounds(to).includes(sound)),
  PREFIX: (from, to) =>
    pairwise(
      from,
      to,
      (left, right) => left === right || stems(right).some((stem) => stem.startsWith(left)),
    ),
  SOUND: (from, to) => pairwise(from, to, beginsToSound) || beginsToSound(from, to),
  FUZZY: (from, to) =>
    pairwise(from, to, (left, right) => stems(right).some((stem) => editDistance(left, stem) <= 2)),
  SOME_WORDS: (from, to) =>
    2 * words(from).filter((word) => words(to).includes(word)).length > words(from).length,
  ALIAS_OF: (from, to) => from !== to,
  NAME_OF: (from, to) => from !== to,
}

const words = (text: string): readonly string[] => normalise(text).split(' ')
const joined = (text: string): string => words(text).join('')
const stems = (word: string): readonly string[] => [
  ...particleAlternatives(word).map(({ stem }) => stem),
  joined(word),
]

/** A word may stand for several that it was met with. */
const sounds = (text: string): readonly string[] => [
  ...nameReadings(text).map(soundKey),
  ...nameReadings(text).map((reading) => soundWords(reading).join('')),
]

function beginsToSound(left: string, right: string): boolean {
  return sounds(left).some((sound) => sounds(right).some((other) => other.startsWith(sound)))
}

function pairwise(from: string, to: string, check: Check): boolean {
  const [left, right] = [words(from), words(to)]
  return left.length === right.length && left.every((word, at) => check(word, right[at] ?? ''))
}

/** The same once articles and particles are taken off, of words and of the whole. */
function shareStem(left: string, right: string): boolean {
  const bare = (text: string): string =>
    words(text)
      .filter((word) => !/^(?:[aeiu]l|[ae][dnrstz]h?|u[dnrt])$/.test(word))
      .map((word) => word.replace(/^ال(?=..)/u, ''))
      .join('')
  const all = (text: string): readonly string[] => [...stems(joined(text)), ...stems(bare(text))]
  return all(left).some((stem) => all(right).includes(stem))
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (word === part[at]) at += 1
  return at === part.length
}
