import { ClientError } from '../errors.ts'
import { normalise } from './arabic-text.ts'
import { particleAlternatives } from './particle-alternatives.ts'

/** Longest text that is searched for, in characters; more words than this find nothing that fewer would not. */
const longest = 200

/**
 * Gives the Lucene query for words that must all occur, each as written or without the particles attached to it.
 * Whatever else the text holds, operators included, is only text. Rejects a text without a letter or digit.
 */
export function luceneQuery(text: string): string {
  if (text.length > longest) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `The text is too long: search for at most ${String(longest)} characters.`,
    )
  }
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) {
    throw new ClientError(
      'BAD_USER_INPUT',
      'The text has no letter and no digit. Search for a word or a part of a name.',
    )
  }
  return words.map(anyReading).join(' AND ')
}

function anyReading(word: string): string {
  const stems = particleAlternatives(word).map(({ stem }) => luceneTerm(stem))
  return stems.length === 1 ? String(stems[0]) : `(${stems.join(' OR ')})`
}

/** Gives a word as a Lucene term in which nothing is an operator. */
export function luceneTerm(word: string): string {
  return word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/\s]/g, String.raw`\$&`)
}
