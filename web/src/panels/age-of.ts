import type { Question } from '../api/use-question.ts'

/** How the answer looks that is shown: of now, of the question before, or of before a fault. */
export function ageOf({ fault, stale }: Question<unknown>): '' | 'panel-stale' | 'panel-old' {
  if (fault !== undefined) return 'panel-old'
  return stale ? 'panel-stale' : ''
}
