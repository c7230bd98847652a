import { normalise } from '../../lib/arabic-text.ts'
import { tellingWords } from '../../lib/telling-words.ts'

/** Whether a name, in capitals, is made of the first letters of another's words, common ones counted or not. */
export function areInitials(short: string, name: string): boolean {
  return isAcronym(short) && initialsOf(name).includes(normalise(short))
}

/** Whether a name is written as initials are: two to eight Latin capitals. */
export function isAcronym(name: string): boolean {
  return /^[A-Z]{2,8}$/.test(name)
}

/** The first letters of a name's words: of all of them, and of those that are not common; none of a single word. */
export function initialsOf(name: string): readonly string[] {
  const words = normalise(name).split(' ')
  const both = [words, tellingWords(words)].filter((some) => some.length > 1)
  return [...new Set(both.map((some) => some.map((word) => word.charAt(0)).join('')))]
}
