import { allWordsQuery } from '../../lib/lucene-query.ts'
import { luceneTerm } from '../../lib/lucene-term.ts'
import type { TypedText } from './typed-text.ts'
import type { TypedWord } from './typed-word.ts'

/**
 * The weights of the ways to match. Lucene is asked for the best candidates only, so that each way has to outweigh all
 * weaker ones together: its score of a term lies between 0.01 for one in nearly every name and 25 for a rare one;
 * beginnings and patterns have no score but their weight.
 */
const weights = {
  ...{ joined: 1e9, bare: 1e8, same: 1e5, stem: 1e4, pronounced: 1e3, beginning: 100 },
  ...{ sound: 1, soundBeginning: 0.1, edited: 0.001 },
  ...{ oneWord: 10, twoWords: 5 },
}

/** Gives the Lucene query for names: the whole of it, or each of its words in some way; of these kinds alone. */
export function namesQuery({ joined, bares, ways }: TypedText, kinds: readonly string[]): string {
  const whole = [
    `joined:${weighted(joined, weights.joined)}`,
    ...bares.map((bare) => `bare:${weighted(bare, weights.bare)}`),
  ]
  const worded = ways.map((way) => `(${way.map((word) => `+(${inName(word)})`).join(' ')})`)
  const short = `facets:w1^${String(weights.oneWord)} facets:w2^${String(weights.twoWords)}`
  return `+(${[...whole, ...worded].join(' ')}) ${ofKinds(kinds)} ${short}`
}

/** Gives the Lucene query for titles: each word as typed, or what it is the beginning of, or nearly so. */
export function titlesQuery({ ways: [words = []] }: TypedText): string {
  return words.map((word) => `+(${inTitle(word).join(' ')})`).join(' ')
}

/** Gives the Lucene query for texts in which every telling word occurs. */
export function textsQuery({ telling }: TypedText): string {
  return allWordsQuery(telling)
}

/** Gives the Lucene query for what some of the words occur in, rare ones counting most. */
export function someQuery({ telling }: TypedText): string {
  return telling.map(luceneTerm).join(' OR ')
}

/** Gives the Lucene query for names in which some of the words occur. */
export function someNamesQuery(typed: TypedText, kinds: readonly string[]): string {
  return `+norm:(${someQuery(typed)}) ${ofKinds(kinds)}`
}

/** Narrows names without changing their scores. */
function ofKinds(kinds: readonly string[]): string {
  return `+facets:(${kinds.map((kind) => kind.toLowerCase()).join(' ')})^0`
}

function inName(word: TypedWord): string {
  const { sounds, soundOpen } = word
  const beginnings = soundOpen
    ? sounds.map((sound) => `translit:${luceneTerm(sound)}*^${String(weights.soundBeginning)}`)
    : []
  return [
    ...written(word, ['norm', 'stems', 'pairs']),
    ...sounds.map((sound) => `translit:${weighted(sound, weights.sound)}`),
    ...(sounds.length === 0 ? [] : [pronounced(word)]),
    ...beginnings,
  ].join(' ')
}

/** Of thousands of villages, whose word sounds like الفلوجة, none is pronounced so: what is comes first. */
function pronounced({ sounds, voice }: TypedWord): string {
  const sounding = sounds.map((sound) => `translit:${luceneTerm(sound)}`).join(' ')
  // Lucene has no groups that do not capture; its patterns are met by the whole word.
  const pattern = `/${voice.replaceAll('(?:', '(')}/`
  return `(+(${sounding}) +voiced:${pattern}^${String(weights.pronounced)})`
}

function inTitle(word: TypedWord): readonly string[] {
  return written(word, ['titleNorm', 'titleStems'])
}

function written(word: TypedWord, [norm, ...beside]: readonly [string, ...string[]]) {
  const [stems = norm] = beside
  const both = [norm, stems]
  const term = luceneTerm(word.norm)
  const { stem, same, beginning, edited } = weights
  return [
    `${norm}:${weighted(word.norm, same)}`,
    ...beside.map((field) => `${field}:${weighted(word.norm, stem)}`),
    ...word.readings.flatMap((reading) =>
      both.map((field) => `${field}:${weighted(reading, stem)}`),
    ),
    ...(word.open ? both.map((field) => `${field}:${term}*^${String(beginning)}`) : []),
    ...(word.edits === 0
      ? []
      : both.map((field) => `${field}:${term}~${String(word.edits)}^${String(edited)}`)),
  ]
}

function weighted(word: string, weight: number): string {
  return `${luceneTerm(word)}^${String(weight)}`
}
