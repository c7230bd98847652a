import { ClientError } from '../errors.ts'
import { normalise } from './arabic-text.ts'

/** Longest text that is searched for, in characters; more words than this find nothing that fewer would not. */
const longest = 200

/** The normalised words of a text that is searched for; rejects one without a letter or digit, or a very long one. */
export function searchedWords(text: string): readonly string[] {
  if (text.length > longest) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `The text is too long: search for at most ${String(longest)} characters.`,
    )
  }
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length > 0) return words
  throw new ClientError(
    'BAD_USER_INPUT',
    'The text has no letter and no digit. Search for a word or a part of a name.',
  )
}
