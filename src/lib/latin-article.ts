/**
 * Whether a Latin word is the Arabic article before the next one: al, el, il, ul, or assimilated to the letter that
 * follows (ad-Din, ash-Sham, ud Din). So "us" before "forces" is none.
 */
export function isLatinArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false
  const plain = withoutMarks(word)
  if (/^[aeiu]l$/.test(plain)) return true
  const assimilated = /^(?:[ae](dh|sh|th|d|n|r|s|t|z)|u(d|n|r|t))$/.exec(plain)
  const letter = assimilated?.[1] ?? assimilated?.[2]
  return letter !== undefined && withoutMarks(next).startsWith(letter)
}

function withoutMarks(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '')
}
