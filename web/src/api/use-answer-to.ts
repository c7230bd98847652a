import { useState } from 'react'
import type { Question } from './use-question.ts'

/**
 * The last answer that was given while `key` was what it is: one to an earlier key is none. A question may change in what
 * the key leaves out, and its last answer stays meanwhile.
 */
export function useAnswerTo<Data>(
  { data, stale }: Pick<Question<Data>, 'data' | 'stale'>,
  key: string,
): Data | undefined {
  const [known, setKnown] = useState<{ readonly key: string; readonly data: Data }>()
  if (stale || data === undefined) return known?.key === key ? known.data : undefined
  if (known?.key !== key || known.data !== data) setKnown({ key, data })
  return data
}
