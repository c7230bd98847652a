import { lazy, type ReactNode, Suspense } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useHeldView } from '../view-state/page-context.ts'
import { dropping } from '../view-state/dropping.ts'
import { useWords } from '../words/words-context.tsx'

const WayButton = lazy(async () => ({ default: (await import('./way-button.tsx')).WayButton }))

/** That nothing fits, and which filter to drop. */
export function EmptyState(): ReactNode {
  const { t } = useWords()
  const ways = dropping(useHeldView())
  return (
    <div className="state">
      <Icon name="search" />
      <p>{ways.length === 0 ? t('nothingYet') : t('noMatch')}</p>
      <div className="state-ways">
        <Suspense>
          {ways.map(({ key, change }) => (
            <WayButton key={key} word={key} change={change} />
          ))}
        </Suspense>
      </div>
    </div>
  )
}
