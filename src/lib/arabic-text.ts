/**
 * The form in which names and words are compared: one spelling for what readers take as one.
 *
 * Arabic: alef, hamza, ya, waw, ha and kaf in all their forms become ا ي و ه ك; a hamza on the line falls away; Persian
 * and Kurdish letters become the Arabic ones used in their place (پ ب, چ ج, ژ ز, ڤ ف, گ ك); vowel and Quranic marks and
 * the tatweel fall away. Latin: lower case without accents; apostrophes fall away (with an English possessive 's).
 * Any decimal digit becomes 0–9. Marks without width or for direction fall away; everything else that is no letter or
 * digit is a space, and spaces are single. Normalising twice changes nothing.
 */
export function normalise(text: string): string {
  if (NORMAL.test(text)) return text
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’]s(?![\p{L}\p{N}\p{M}])/gu, '')
    .replace(/[\p{M}\p{Cf}ءٴ'’‘`´\p{Lm}]/gu, '')
    .replace(/\p{Nd}/gu, (digit) => (digit > '9' ? decimal(digit) : digit))
    .replace(FOLDED, (letter) => FOLD[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Most words of names are normal already; to see that is quicker than to do all of it. */
const NORMAL = /^[a-z0-9ابتثجحخدذرزسشصضطظعغفقكلمنهوي]+(?: [a-z0-9ابتثجحخدذرزسشصضطظعغفقكلمنهوي]+)*$/

const FOLD: Readonly<Record<string, string>> = {
  ...each('ٱٲٳٵ', 'ا'),
  ...each('ىیېۍێےۓٸ', 'ي'),
  ...each('ۄۅۆۇۈۉۊۋۏٶٷ', 'و'),
  ...each('ةەہھۃۀۂۿ', 'ه'),
  ...each('کڪګگڬڭڮڰݣ', 'ك'),
  ...each('پٻ', 'ب'),
  ...each('چڄ', 'ج'),
  ...each('ژ', 'ز'),
  ...each('ڤڥ', 'ف'),
  ...each('ڨ', 'ق'),
  ...each('ڕڒړ', 'ر'),
  ...each('ڵڶ', 'ل'),
  ...each('ں', 'ن'),
  ...each('ı', 'i'),
  ...each('ł', 'l'),
  ...each('ø', 'o'),
  ...each('đð', 'd'),
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}
const FOLDED = new RegExp(`[${Object.keys(FOLD).join('')}]`, 'gu')

function each(letters: string, to: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, to]))
}

/** Unicode gives the ten digits of a script in one row, from 0 up, at multiples of 16 with an offset of 0 or 6. */
function decimal(digit: string): string {
  let zero = digit.codePointAt(0) ?? 0
  const value = zero
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && value - zero < 9) zero--
  return String(value - zero)
}
