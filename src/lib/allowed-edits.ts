/**
 * How many letters of a normalised word may be mistyped in a search: none in short words, whose neighbours are other
 * words (Iran and Iraq), nor where there are digits (2004 is not 2003). Arabic writes no short vowels, so that a
 * shorter word of it says as much.
 */
export function allowedEdits(word: string): 0 | 1 | 2 {
  if (/\p{N}/u.test(word)) return 0
  const length = Array.from(word).length
  const [one, two] = /\p{Script=Arabic}/u.test(word) ? [4, 7] : [5, 8]
  if (length < one) return 0
  return length < two ? 1 : 2
}
