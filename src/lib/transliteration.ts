import { normalise } from './arabic-text.ts'

/**
 * The sound key of a name: equal for its Arabic spelling and its usual Latin ones. It keeps the consonants in order,
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
 * Limits: names of the same consonants cannot be told apart (Muhammad and Mahmud), so that a match by sound ranks
 * last; sh, kh, th… that stand for two letters (Ishaq), -t- of a construct (Katibat), Egyptian g for ج, v for و
 * (Nineveh; Ninawa is met) and names that are translated rather than spelled (Jerusalem, C-RAM) need a name of their own.
 */
export function soundKey(name: string): string {
  return soundOf(words(name))
}

/** The sound key of each word by itself, articles left out: what one name of a full name is found by. */
export function soundWords(name: string): readonly string[] {
  return words(name)
    .map((word) => soundOf([word]))
    .filter((key) => key !== '')
}

function soundOf(parts: readonly string[]): string {
  const sounds = parts
    .map((part) => (isArabic(part) ? arabicSounds(part) : latinSounds(part)))
    .join('')
  return sounds.slice(0, 1) + sounds.slice(1).replace(/[ahwy]/g, '')
}

const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

/** Words without the article. Hamza and case still show here: أل is no article, and in AlKadhimi the article shows. */
function words(name: string): readonly string[] {
  const parts = name
    .replace(/\b([AE]l)(?=\p{Lu})/gu, '$1 ')
    .normalize('NFC')
    .replace(/[\p{Mn}\p{Cf}\u0640'’‘`´ʼʻʿʾ]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return parts.flatMap((word, index) => withoutArticle(word, index < parts.length - 1))
}

const LATIN_ARTICLE = /^(?:[aeiu]l|[aeu](?:d|dh|n|r|s|sh|t|z))$/

function withoutArticle(word: string, wordFollows: boolean): readonly string[] {
  if (isArabic(word)) return [word.replace(/^ال(?=..)/u, '')]
  if (wordFollows && LATIN_ARTICLE.test(word)) return []
  const servant = /^abd[aeou]l(?=$|\p{L}{3})/u.exec(word)?.[0]
  if (servant === undefined || (servant === word && !wordFollows)) return [word]
  return ['abd', word.slice(servant.length)]
}

function arabicSounds(word: string): string {
  return Array.from(normalise(word), (letter) => ARABIC.get(letter) ?? '').join('')
}

function latinSounds(word: string): string {
  const spelled = normalise(word.replace(/[çčḫşš]/g, (letter) => MARKED[letter] ?? letter))
    .replace(/c(?=[eiy])/g, 's')
    .replaceAll('x', 'ks')
  return Array.from(spelled.matchAll(/tch|[cdgkpstz]h|dj|[a-z0-9]/g), ([letters]) => letters)
    .map((letters) => LATIN.get(letters) ?? letters)
    .filter((sound, index, all) => sound !== all[index - 1])
    .join('')
}

/** Marks that make another consonant of a Latin letter; all others fall away. */
const MARKED: Readonly<Record<string, string>> = { ç: 'ch', č: 'ch', ḫ: 'kh', ş: 'sh', š: 'sh' }

const ARABIC = classes({
  b: 'ب', t: 'ت ط ث', d: 'د ذ ض ظ ز', j: 'ج', k: 'ك ق غ', x: 'خ', s: 'س ص', c: 'ش', f: 'ف',
  l: 'ل', m: 'م', n: 'ن', r: 'ر', a: 'ا ع', h: 'ه ح', w: 'و', y: 'ي',
  0: '0', 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 7: '7', 8: '8', 9: '9',
}) // prettier-ignore
const LATIN = classes({
  b: 'p', t: 'th', d: 'dh z zh', j: 'ch dj tch', k: 'c g gh q', x: 'kh', c: 'sh', f: 'ph v', a: 'e i o u',
}) // prettier-ignore

function classes(members: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const pairs = Object.entries(members).flatMap(([sound, letters]) =>
    letters.split(' ').map((letter) => [letter, sound] as const),
  )
  return new Map(pairs)
}
