import type { ReactNode } from 'react'
import { MOST_ROWS } from '../kit/use-more.ts'
import { useWords } from '../words/words-context.tsx'

/** Says that a list is not whole, and gives a way to more of it where there is one. */
export function Cut({
  shown,
  total,
  more,
}: {
  readonly shown: number
  readonly total: number
  readonly more?: (() => void) | undefined
}): ReactNode {
  const { t } = useWords()
  if (total <= shown) return null
  return (
    <p className="note">
      {t('rowsShown', { shown, total })}{' '}
      {more === undefined ? null : (
        <button className="link" onClick={more}>
          {t('showMore', { value: Math.min(MOST_ROWS, total) - shown })}
        </button>
      )}
    </p>
  )
}
