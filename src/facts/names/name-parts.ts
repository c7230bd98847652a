import { normalise } from '../../lib/arabic-text.ts'
import { articleStem } from '../../lib/article-stem.ts'
import { editDistance } from '../../lib/edit-distance.ts'
import { heardName } from '../../lib/heard-name.ts'
import { nameReadings } from '../../lib/name-readings.ts'
import { neighbouringWords } from '../../lib/neighbouring-words.ts'
import { titleStems } from '../../lib/title-forms.ts'

/** What words of a name or title a typed word can meet; each form leads to the words it is of. */
export interface NameParts {
  readonly norm: string
  readonly words: readonly string[]
  readonly stems: ReadonlyMap<string, string>
  readonly pairs: ReadonlyMap<string, string>
  readonly heard: readonly {
    readonly sound: string
    readonly voiced: string
    readonly words: string
  }[]
}

/** Takes a name apart; a title is not heard, and particles are taken off its words. */
export function nameParts(value: string, isTitle: boolean): NameParts {
  const norm = normalise(value)
  const words = norm.split(' ')
  const stemsOf = (word: string): readonly string[] =>
    isTitle ? titleStems(word) : [articleStem(word) ?? []].flat()
  const groups = isTitle ? [] : neighbouringWords(words)
  return {
    norm,
    words,
    stems: new Map(words.flatMap((word) => stemsOf(word).map((stem) => [stem, word] as const))),
    pairs: new Map(groups.map((group) => [group.join(''), group.join(' ')])),
    heard: isTitle ? [] : heardIn(value, norm),
  }
}

/** Each reading has the words of the first, spelled otherwise. */
function heardIn(value: string, norm: string): NameParts['heard'] {
  const readings = nameReadings(value).map(heardName)
  const whole = readings[0]?.words.map(({ spelled }) => wholeWord(normalise(spelled), norm)) ?? []
  return readings.flatMap(({ sound, voiced, words }) => [
    { sound, voiced, words: norm },
    ...words.map((word, index) => ({ ...word, words: whole[index] ?? norm })),
  ])
}

/** The word of a name that was heard as another: without its article, or without abd before it. */
function wholeWord(part: string, norm: string): string {
  const words = norm.split(' ')
  const holding = words.find((word) => word === part) ?? words.find((word) => word.includes(part))
  if (holding !== undefined) return holding
  const distances = words.map((word) => ({ word, edits: editDistance(part, word) }))
  return distances.toSorted((left, right) => left.edits - right.edits)[0]?.word ?? norm
}
