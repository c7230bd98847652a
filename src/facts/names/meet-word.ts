import type { CodeOf, matchRule } from '../vocabulary.ts'
import { editDistance } from '../../lib/edit-distance.ts'
import type { NameParts } from './name-parts.ts'
import type { TypedWord } from './typed-word.ts'

/** What a typed word is in a name, and by which rule; none where it is the same word. */
export interface Meeting {
  readonly rule: CodeOf<typeof matchRule> | null
  readonly words: string
}

/** Finds what a typed word meets in a name, by the best rule that holds; the order is that of the ranks. */
export function meetWord(word: TypedWord, name: NameParts): Meeting | undefined {
  return written(word, name) ?? alike(word, name)
}

function written(word: TypedWord, { words, stems, pairs }: NameParts): Meeting | undefined {
  if (words.includes(word.norm)) return { rule: null, words: word.norm }
  const paired = pairs.get(word.norm)
  const stemmed = [word.norm, ...word.readings].flatMap(
    (reading) => (words.includes(reading) ? reading : stems.get(reading)) ?? [],
  )
  const [stem] = stemmed
  if (stem !== undefined) return { rule: 'PARTICLE_REMOVED', words: stem }
  return paired === undefined ? undefined : { rule: 'JOINED', words: paired }
}

function alike(word: TypedWord, name: NameParts): Meeting | undefined {
  const voice = new RegExp(`^${word.voice}$`)
  const sounding = name.heard.filter(({ sound }) => word.sounds.includes(sound))
  const pronounced = sounding.find(({ voiced }) => voice.test(voiced))
  if (pronounced !== undefined) return { rule: 'TRANSLITERATED', words: pronounced.words }
  return begun(word, name) ?? heard(word, name, sounding[0]) ?? mistyped(word, name)
}

function begun(word: TypedWord, { words, stems }: NameParts): Meeting | undefined {
  if (!word.open) return undefined
  const whole =
    words.find((one) => one.startsWith(word.norm)) ??
    [...stems].find(([stem]) => stem.startsWith(word.norm))?.[1]
  return whole === undefined ? undefined : { rule: 'PREFIX', words: whole }
}

function heard(
  word: TypedWord,
  name: NameParts,
  sounding: NameParts['heard'][number] | undefined,
): Meeting | undefined {
  if (sounding !== undefined) {
    return word.heard ? { rule: 'SOUND', words: sounding.words } : undefined
  }
  const beginning = new RegExp(`^${word.voiceOpen}$`)
  const longer = word.soundOpen
    ? name.heard.find(({ voiced }) => beginning.test(voiced))
    : undefined
  return longer === undefined ? undefined : { rule: 'SOUND', words: longer.words }
}

function mistyped(word: TypedWord, { words, stems }: NameParts): Meeting | undefined {
  const forms = [...words.map((one) => [one, one] as const), ...stems]
  const [nearest] = forms
    .map(([form, whole]) => ({ whole, edits: editDistance(word.norm, form) }))
    .toSorted((left, right) => left.edits - right.edits)
  if (nearest === undefined || nearest.edits > word.edits) return undefined
  return { rule: 'FUZZY', words: nearest.whole }
}
