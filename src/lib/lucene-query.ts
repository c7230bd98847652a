import { luceneTerm } from './lucene-term.ts'
import { particleAlternatives } from './particle-alternatives.ts'
import { searchedWords } from './searched-words.ts'

/**
 * Gives the Lucene query for words that must all occur, each as written or without the particles attached to it.
 * Whatever else the text holds, operators included, is only text. Rejects a text without a letter or digit.
 */
export function luceneQuery(text: string): string {
  return allWordsQuery(searchedWords(text))
}

/** Gives the Lucene query for normalised words that must all occur, each as it is or without its particles. */
export function allWordsQuery(words: readonly string[]): string {
  return words.map(anyReading).join(' AND ')
}

function anyReading(word: string): string {
  const stems = particleAlternatives(word).map(({ stem }) => luceneTerm(stem))
  return stems.length === 1 ? String(stems[0]) : `(${stems.join(' OR ')})`
}
