import { isLatinArticle } from './latin-article.ts'

/**
 * The groups of words of a name that may also be written as one: each word and the next, and with a Latin article the
 * word it belongs to. Salah al Din has "salah al", "salah al din" and "al din".
 */
export function neighbouringWords(words: readonly string[]): readonly (readonly string[])[] {
  return words.flatMap((word, index) => {
    const [next, afterNext] = words.slice(index + 1)
    if (next === undefined) return []
    const pair = [word, next]
    return afterNext !== undefined && isLatinArticle(next, afterNext)
      ? [pair, [...pair, afterNext]]
      : [pair]
  })
}
