import { createContext, useContext } from 'react'
import type { Words } from './words.ts'

/** The texts of the language that is shown. */
export const WordsContext = createContext<Words | undefined>(undefined)

/** The texts, numbers and dates of the language that is shown. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('Nothing is shown before its language is loaded.')
  return words
}
