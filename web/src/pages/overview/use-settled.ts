import { useEffect, useState } from 'react'
import type { Question } from '../../api/use-question.ts'

/** Whether the first answers are there and painted; it stays so. */
export function useSettled(...questions: readonly Question<unknown>[]): boolean {
  const [settled, setSettled] = useState(false)
  const done = questions.every(({ asking, data }) => !asking || data !== undefined)
  useEffect(() => {
    if (!done) return
    const frame = requestAnimationFrame(() => {
      setSettled(true)
    })
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [done])
  return settled
}
