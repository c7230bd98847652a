import { lazy, type ReactNode, Suspense } from 'react'
import type { Fault } from '../api/fault.ts'
import { Icon } from '../kit/icon.tsx'
import { openedOn } from '../view-state/today-context.ts'
import { moved, spanOf } from '../view-state/span.ts'
import { useSetView, useView, type ViewChange } from '../view-state/use-view.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'

const WayCount = lazy(async () => ({ default: (await import('./way-count.tsx')).WayCount }))

/** That a question is too large, and smaller ones to choose from. */
export function TooDearState({
  fault,
  children = <SmallerViews />,
}: {
  readonly fault: Fault
  readonly children?: ReactNode
}): ReactNode {
  const { t } = useWords()
  return (
    <div className="state" role="alert">
      <Icon name="gauge" />
      <p>{t('tooDear')}</p>
      <p className="quiet" dir="ltr" lang="en">
        {fault.message}
      </p>
      <div className="state-ways">{children}</div>
      <code dir="ltr">{fault.code}</code>
    </div>
  )
}

/** Shorter spans, and all claims in place of a lens, each with how many events there would be. */
function SmallerViews(): ReactNode {
  const { t } = useWords()
  const view = useView()
  const setView = useSetView()
  const { to = openedOn } = spanOf(view, openedOn)
  const ways: readonly (readonly [WordKey, ViewChange])[] = [
    ['lastYearOfSpan', { from: moved(to, -364), to, last: undefined }],
    ['last90OfSpan', { from: moved(to, -89), to, last: undefined }],
    ...((view.by ?? view.asof ?? view.rule) === undefined
      ? []
      : ([['dropLens', { by: undefined, asof: undefined, rule: undefined }]] as const)),
  ]
  return ways.map(([key, change]) => (
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
  ))
}
