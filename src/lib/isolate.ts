/** A display language, by its direction: EN runs from left to right, AR from right to left. */
type Lang = 'EN' | 'AR'

const LEFT_TO_RIGHT = '\u2066'
const FIRST_STRONG = '\u2068'
const END = '\u2069'

/**
 * Digits joined by dashes, so that they read from left to right: after Arabic letters the bidirectional algorithm
 * (UAX 9, rules W2 and N1) would order 2021-04-11 as 11-04-2021 and 10–17 as 17–10. English needs nothing.
 */
export function isolateDigits(text: string, lang: Lang): string {
  return lang === 'AR' && /\d\D+\d/.test(text) ? `${LEFT_TO_RIGHT}${text}${END}` : text
}

/**
 * A name inside a sentence: set apart where it has letters of the other direction, which would else draw the numbers
 * and marks beside it to their side (UAX 9, rules W2, W7 and N1).
 */
export function isolateName(name: string, lang: Lang): string {
  const foreign = lang === 'AR' ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u
  return foreign.test(name) ? `${FIRST_STRONG}${name}${END}` : name
}
