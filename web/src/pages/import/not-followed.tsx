import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'
import type { Following } from './use-following.ts'

/** That a run is not asked for any more, since when nothing has changed, and a way to go on. */
export function NotFollowed({
  following: { unchangedSince, resume },
}: {
  readonly following: Following
}): ReactNode {
  const { t } = useWords()
  if (unchangedSince === undefined) return null
  return (
    <p className="state-line" role="status">
      {t('notFollowed', { time: unchangedSince.toLocaleTimeString('en-GB') })}{' '}
      <button className="link" onClick={resume}>
        {t('tryAgain')}
      </button>
    </p>
  )
}
