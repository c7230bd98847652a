import type { ReactNode } from 'react'
import type { Question } from '../api/use-question.ts'
import { Skeleton } from '../kit/skeleton.tsx'
import { useWords } from '../words/words-context.tsx'

/** What a short list without a panel of its own says beside its rows: that they are awaited, were not answered, or are none. */
export function ListState({
  question: { stale, asking, fault, again },
  isEmpty,
}: {
  readonly question: Pick<Question<unknown>, 'stale' | 'asking' | 'fault' | 'again'>
  readonly isEmpty: boolean
}): ReactNode {
  const { t } = useWords()
  if (fault !== undefined)
    return (
      <p className="quiet" role="alert">
        {t('notAnswered')}{' '}
        <button className="link" onClick={again}>
          {t('tryAgain')}
        </button>
      </p>
    )
  if (!isEmpty) return null
  if (asking) return <Skeleton lines={2} />
  return stale ? null : (
    <p className="quiet" role="status">
      {t('noHit')}
    </p>
  )
}
