import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { type Cut, cutText } from './cut.ts'

/** Says under a list that it is not whole. */
export function CutNote(cut: Cut): ReactNode {
  const text = cutText(cut, useWords())
  return text === undefined ? null : <p className="note">{text}</p>
}
