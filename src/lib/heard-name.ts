import { heardLetters, soundClass } from './heard-letters.ts'
import { nameWords } from './name-words.ts'

/** How something is heard, as far as its spelling tells. */
interface Heard {
  /** The voiced key: its letters as they are heard. */
  readonly voiced: string
  /** The sound key: the classes of its consonants, and of whatever comes first. */
  readonly sound: string
}

/** How a name is heard, and each of its words by itself; articles are left out. */
export interface HeardName extends Heard {
  readonly words: readonly (Heard & { readonly spelled: string })[]
}

/** Tells how a name is heard. Any vowel is the same at the beginning; within, ع is not heard, Latin w is u and y is i. */
export function heardName(name: string): HeardName {
  const words = nameWords(name).map((spelled) => ({ spelled, letters: heardLetters(spelled) }))
  return {
    ...heard(words.flatMap(({ letters }) => letters)),
    words: words.map(({ spelled, letters }) => ({ spelled, ...heard(letters) })),
  }
}

function heard([first = '', ...rest]: readonly string[]): Heard {
  const sound = soundClass(first)
  const initial = VOWEL_CLASSES.has(sound) ? sound : first
  const inner = rest.map((letter) => INNER[letter] ?? letter)
  const sounds = rest.map(soundClass).filter((letter) => !VOWEL_CLASSES.has(letter))
  return { voiced: initial + inner.join(''), sound: sound + sounds.join('') }
}

const VOWEL_CLASSES: ReadonlySet<string> = new Set(['a', 'w', 'y', 'h'])
const INNER: Readonly<Record<string, string>> = { ع: '', w: 'u', y: 'i' }
