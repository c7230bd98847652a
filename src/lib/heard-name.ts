import { heardLetters, soundClass } from './heard-letters.ts'
import { nameWords } from './name-words.ts'

/** How something is heard, as far as its spelling tells. */
interface Heard {
  /** The voiced key: its letters as they are heard. */
  readonly voiced: string
  /**
   * The sound key: equal for its Arabic spelling and its usual Latin ones. It keeps the consonants in order,
   * one letter for each class of those that transliterations confuse:
   *
   *     b  ب پ · b p               t  ت ط ث · t th             d  د ذ ض ظ ز · d dh z zh
   *     j  ج چ · j ch dj tch       k  ك گ ق غ · k q g gh c    x  خ · kh
   *     s  س ص · s (c before e, i, y)                         c  ش · sh
   *     f  ف ڤ · f v ph            l m n r                    one each
   *
   * Vowels, ع, ء, ه, ح, ة and و, ي fall away, but for the first sound of the name (a for any vowel, h, w, y). The
   * article falls away before each word, assimilated or not (al-, el-, ad-, ash-…; Abdul- is Abd al-). Letters doubled
   * in Latin count once; in Arabic a doubled letter is two, as a vowel stands between them. Spaces do not count.
   *
   * Limits: names of the same consonants cannot be told apart (Muhammad and Mahmud; their voiced keys can), so that a
   * match by sound alone ranks last; sh, kh, th… that stand for two letters (Ishaq), -t- of a construct (Katibat),
   * Egyptian g for ج, v for و (Nineveh; Ninawa is met) and names that are translated rather than spelled (Jerusalem,
   * C-RAM) need a name of their own.
   */
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
