import type { ReactNode } from 'react'
import { useWords } from '../../words/words-context.tsx'

/** What stands in the place of a graph of which there is nothing: how to begin, and that an address cannot be read. */
export function GraphStart({
  isAwaited,
  isUnreadable,
}: {
  readonly isAwaited: boolean
  readonly isUnreadable: boolean
}): ReactNode {
  const { t } = useWords()
  if (isAwaited) return null
  return (
    <div className="graph-start">
      {isUnreadable ? <p role="alert">{t('graphUnreadable')}</p> : null}
      <p>{t('graphStart')}</p>
    </div>
  )
}
