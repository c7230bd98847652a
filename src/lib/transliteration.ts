import { heardName } from './heard-name.ts'

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
 * Limits: names of the same consonants cannot be told apart (Muhammad and Mahmud; their voiced keys can), so that a
 * match by sound alone ranks last; sh, kh, th… that stand for two letters (Ishaq), -t- of a construct (Katibat),
 * Egyptian g for ج, v for و (Nineveh; Ninawa is met) and names that are translated rather than spelled (Jerusalem,
 * C-RAM) need a name of their own.
 */
export function soundKey(name: string): string {
  return heardName(name).sound
}

/** The sound key of each word by itself, articles left out: what one name of a full name is found by. */
export function soundWords(name: string): readonly string[] {
  return heardName(name)
    .words.map(({ sound }) => sound)
    .filter((sound) => sound !== '')
}
