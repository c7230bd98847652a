/**
 * The regular expression of all voiced keys that may be the same name as this one, spelled in either script: each
 * consonant in one of its usual spellings, and no vowel that contradicts. Short vowels, which Arabic does not write, may
 * be there or not; a long one that one side writes in Arabic has to be there, in one of its Latin spellings, on the other.
 */
export function voicePattern(voiced: string, script: 'ARABIC' | 'LATIN'): string {
  const between = script === 'ARABIC' ? besideArabic : besideLatin
  const parts = voiced.slice(1).matchAll(/(?!$)([aeiouAUIWYH]*)([^aeiouAUIWYH]?)/gu)
  const inner = Array.from(
    parts,
    ([, vowels = '', letter = '']) => between(vowels) + spellings(letter),
  )
  // French writes an e at the end that nobody hears: Medenine is مدنين.
  return `${spellings(voiced.slice(0, 1))}${inner.join('')}e?`
}

/** Each Arabic consonant with its Latin spellings. */
const SPELLINGS: readonly string[] = [
  ...['بbp', 'تt', 'طt', 'ثTts', 'جjgJ', 'خxk', 'دd', 'ذDzd', 'ضdD', 'ظDzd', 'زzZ', 'سs', 'صs'],
  ...['شcJ', 'غGg', 'قqkgG', 'كkqg', 'فfv', 'لl', 'مm', 'نn', 'رr', 'حhH'],
]
/** Latin consonants of which one writes the one and another the other, for the same name. */
const ALIKE: readonly string[] = [
  ...[
    'bp',
    'tT',
    'Ts',
    'dD',
    'Dz',
    'zZ',
    'jg',
    'jJ',
    'cJ',
    'kq',
    'kg',
    'gq',
    'gG',
    'qG',
    'xk',
    'fv',
  ],
]

function spellings(letter: string): string {
  if (letter === '') return ''
  const across = SPELLINGS.flatMap(([arabic = '', ...latin]) =>
    letter === arabic ? latin : latin.includes(letter) ? [arabic] : [],
  )
  const alike = ALIKE.filter((pair) => pair.includes(letter)).flatMap((pair) => Array.from(pair))
  const all = [...new Set([letter, ...across, ...alike])]
  return all.length === 1 ? letter : `[${all.join('')}]`
}

/** What may stand where Latin has these vowels; a last ي or h may always stand. */
function besideLatin(vowels: string): string {
  if (vowels === '') return ANY
  const fitting = new Set(Array.from(vowels, (vowel) => FITTING_LATIN[vowel] ?? '').join(''))
  return `[${[...fitting].join('')}YH]*`
}

/** What may stand where Arabic has these long vowels: each of them, and short ones around. */
function besideArabic(vowels: string): string {
  return SHORT + Array.from(vowels, (vowel) => (FITTING_ARABIC[vowel] ?? '') + SHORT).join('')
}

const ANY = '[aeiouAUIYH]*'
const SHORT = '[aeiouYH]*'
const FITTING_LATIN: Readonly<Record<string, string>> = {
  ...{ a: 'aeAW', e: 'aeiAIW', i: 'eiI', o: 'ouU', u: 'ouU', H: 'ح' },
}
const FITTING_ARABIC: Readonly<Record<string, string>> = {
  A: '[aeoA]',
  U: '[ouU]',
  I: '[eiI]',
  W: '[aeW]',
}
