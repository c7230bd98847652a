import { normalise } from '../../lib/arabic-text.ts'
import { heardName } from '../../lib/heard-name.ts'
import { joined } from '../../lib/joined-text.ts'
import { bareName } from '../../lib/bare-name.ts'
import { nameReadings } from '../../lib/name-readings.ts'
import { particleAlternatives } from '../../lib/particle-alternatives.ts'
import { searchedWords } from '../../lib/searched-words.ts'
import { tellingWords } from '../../lib/telling-words.ts'
import { typedWord } from './typed-word.ts'
import type { TypedWord } from './typed-word.ts'

/** What was typed, in all the forms in which it is compared with names and texts. */
export interface TypedText {
  readonly typed: string
  readonly normalised: string
  readonly joined: string
  /** Sound keys of the whole. */
  readonly sounds: readonly string[]
  /** Without spaces and articles; then the same without the Arabic particles at its front. */
  readonly bares: readonly string[]
  /** Its words without the most common ones. */
  readonly telling: readonly string[]
  /** The ways to read it as words: as typed first, then with neighbours written as one. */
  readonly ways: readonly (readonly TypedWord[])[]
}

/** Among more words than this, each has to be met as it is written. */
const mostTolerated = 6
/** Of more words than this, none are written as one. */
const mostJoined = 4

/** From how many letters on the last word is a beginning too, and from how many consonants on its sound is. */
export interface Beginnings {
  readonly letters: number
  readonly consonants: number
}

/** Works out the forms of a typed text; rejects one without a letter or digit, or a very long one. */
export function typedText(text: string, beginnings: Beginnings): TypedText {
  const normalised = searchedWords(text).join(' ')
  const telling = tellingWords(normalise(apart(text)).split(' '))
  const bare = bareName(normalised)
  return {
    typed: text.trim(),
    normalised,
    joined: joined(normalised),
    sounds: nameReadings(text).map((reading) => heardName(reading).sound),
    bares: particleAlternatives(bare).map(({ stem }) => stem),
    telling,
    ways: waysOf(telling, spellings(text), beginnings),
  }
}

/** In AlKadhimi the article shows. */
function apart(text: string): string {
  return text.replace(/\b([AE]l)(?=\p{Lu})/gu, '$1 ')
}

/** How each normalised word was typed: marks and hamza tell how it sounds. */
function spellings(text: string): ReadonlyMap<string, string> {
  const typed = apart(text).split(/[^\p{L}\p{N}\p{M}\p{Cf}'’‘`´]+/u)
  return new Map(typed.map((word) => [normalise(word), word]))
}

function waysOf(
  words: readonly string[],
  spelled: ReadonlyMap<string, string>,
  beginnings: Beginnings,
): TypedText['ways'] {
  const as = (word: string): string => spelled.get(word) ?? word
  const last = words.length - 1
  if (words.length > mostTolerated) return [words.map((word) => strict(typedWord(word, as(word))))]
  const single = words.map((word) => typedWord(word, as(word)))
  const open = single.map((word, at) => (at === last ? opened(word, beginnings) : word))
  const united = (from: number, to: number): readonly TypedWord[] => {
    const part = words.slice(from, to)
    const one = exact(typedWord(part.join(' '), part.map(as).join(' ')))
    return [...open.slice(0, from).map(exact), one, ...open.slice(to).map(exact)]
  }
  if (last === 0 || words.length > mostJoined) return [open]
  const pairs = words.slice(1).map((_, from) => united(from, from + 2))
  return last === 1 ? [open, ...pairs] : [open, ...pairs, united(0, words.length)]
}

function opened(word: TypedWord, { letters, consonants }: Beginnings): TypedWord {
  const shortest = Math.min(...word.sounds.map((sound) => sound.length))
  return {
    ...word,
    open: word.norm.length >= letters,
    soundOpen: word.sounds.length > 0 && shortest >= consonants,
  }
}

/** Typing errors are forgiven in the words as typed alone. */
function exact(word: TypedWord): TypedWord {
  return { ...word, edits: 0 }
}

function strict(word: TypedWord): TypedWord {
  return { ...word, sounds: [], heard: false, edits: 0 }
}
