import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'

/** Says that a list is not whole. */
export function Cut({
  shown,
  total,
}: {
  readonly shown: number
  readonly total: number
}): ReactNode {
  const { t } = useWords()
  return total > shown ? <p className="note">{t('rowsShown', { shown, total })}</p> : null
}
