import type { ReactNode } from 'react'
import { StateLine } from '../../panels/state-line.tsx'
import { useWords } from '../../words/words-context.tsx'
import type { Following } from './use-following.ts'

/** That a run is not asked for any more, since when nothing has changed, and a way to go on. */
export function NotFollowed({
  following: { unchangedSince, resume },
}: {
  readonly following: Following
}): ReactNode {
  const { t, digits } = useWords()
  if (unchangedSince === undefined) return null
  const time = digits(unchangedSince.toLocaleTimeString('en-GB'))
  return <StateLine text={t('notFollowed', { time })} way={t('tryAgain')} act={resume} />
}
