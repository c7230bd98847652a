import { lazy, type ReactNode, Suspense } from 'react'
import { Icon } from '../kit/icon.tsx'
import { useSetView, useView } from '../view-state/use-view.ts'
import { dropping } from '../view-state/dropping.ts'
import { useWords } from '../words/words-context.tsx'

const WayCount = lazy(async () => ({ default: (await import('./way-count.tsx')).WayCount }))

/** That nothing fits, and which filter to drop. */
export function EmptyState(): ReactNode {
  const { t } = useWords()
  const view = useView()
  const setView = useSetView()
  const ways = dropping(view)
  return (
    <div className="state">
      <Icon name="search" />
      <p>{ways.length === 0 ? t('nothingYet') : t('noMatch')}</p>
      <div className="state-ways">
        {ways.map(({ key, change }) => (
          <button
            key={key}
            className="button"
            onClick={() => {
              setView(change)
            }}
          >
            {t(key)}
            <Suspense>
              <WayCount change={change} />
            </Suspense>
          </button>
        ))}
      </div>
    </div>
  )
}
