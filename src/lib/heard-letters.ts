import { normalise } from './arabic-text.ts'

/**
 * The letters of one word as they are heard, a character each. Arabic consonants are themselves, ه is ح; so are Latin
 * ones, and those of two letters T (th), D (dh), Z (zh), J (ch), G (gh), x (kh), c (sh). The vowels that are written are
 * a e i o u of Latin (and w, y), A U I of Arabic, which are long, and W for a last ة or ه. What may be heard or not: Y is
 * a last ي, which may stand for ى, and H a last Latin h.
 */
export function heardLetters(word: string): readonly string[] {
  return /\p{Script=Arabic}/u.test(word) ? arabicLetters(word) : latinLetters(word)
}

/**
 * The class of a letter in sound keys: one for the consonants that transliterations confuse. Doubled consonants of Latin
 * count once, also where the two are only of one class.
 */
export function soundClass(letter: string): string {
  return CLASSES.get(letter) ?? letter
}

/** Of Kurdish, ە is a short vowel. */
function arabicLetters(word: string): readonly string[] {
  const spelled = normalise(word.replace(/ە(?!$)/gu, ''))
    .replace(/(?<=..)ي$/u, 'ى')
    .replace(/(?<=.)ه$/u, 'ة')
  return Array.from(spelled, (letter) => LONG[letter] ?? letter).filter((letter) =>
    CLASSES.has(letter),
  )
}

function latinLetters(word: string): readonly string[] {
  const spelled = normalise(word.replace(/[çčḫşš]/g, (letter) => MARKED[letter] ?? letter))
    .replace(/c(?=[eiy])/g, 's')
    .replaceAll('x', 'ks')
    .replace(/(?<=[aeiou])h$/, 'H')
  const letters = spelled.match(/tch|[cdgkpstz]h|dj|[a-z0-9H]/g) ?? []
  return letters
    .map((letter) => SINGLE[letter] ?? letter)
    .filter((letter, index, all) => !isDoubled(letter, all[index - 1]))
}

function isDoubled(letter: string, before: string | undefined): boolean {
  if (letter === before) return true
  const isVowel = /[aeiou]/.test(letter)
  return !isVowel && before !== undefined && soundClass(letter) === soundClass(before)
}

/** Marks that make another consonant of a Latin letter; all others fall away. */
const MARKED: Readonly<Record<string, string>> = { ç: 'ch', č: 'ch', ḫ: 'kh', ş: 'sh', š: 'sh' }

const LONG: Readonly<Record<string, string>> = { ا: 'A', و: 'U', ي: 'I', ى: 'Y', ه: 'ح', ة: 'W' }
const SINGLE: Readonly<Record<string, string>> = {
  ...{ th: 'T', dh: 'D', zh: 'Z', ch: 'J', tch: 'J', dj: 'j', gh: 'G', kh: 'x', sh: 'c', ph: 'f' },
  ...{ c: 'k' },
}
const CLASSES = new Map(
  Object.entries({
    b: 'bpب', t: 'tTتطث', d: 'dDzZدذضظز', j: 'jJج', k: 'kqgGكقغ', x: 'xخ', s: 'sسص', c: 'cش',
    f: 'fvف', l: 'lل', m: 'mم', n: 'nن', r: 'rر', a: 'aeiouAWع', w: 'wU', y: 'yIY', h: 'hHح',
    0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 7: '7', 8: '8', 9: '9',
  }).flatMap(([sound, letters]) => Array.from(letters, (letter) => [letter, sound] as const)),
) // prettier-ignore
