import { type ReactNode, use } from 'react'
import type { Fault } from '../api/fault.ts'
import { useQuestion } from '../api/use-question.ts'
import { LastDayDocument } from '../gql/further/graphql.ts'
import { Icon } from '../kit/icon.tsx'
import { PageContext, useHeldView } from '../view-state/page-context.ts'
import { openedOn } from '../view-state/today-context.ts'
import { lensParameters } from '../view-state/lens.ts'
import { spanChange } from '../view-state/span-change.ts'
import { shorterSpans, type Span, spanOf } from '../view-state/span.ts'
import { useAsked } from '../view-state/use-question-view.ts'
import type { ViewChange } from '../view-state/use-view.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'
import { WayButton } from './way-button.tsx'

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
      <div className="state-ways">{children}</div>
      <details className="state-detail">
        <summary>
          <code dir="ltr">{fault.code}</code>
        </summary>
        <p dir="ltr" lang="en">
          {fault.message}
        </p>
      </details>
    </div>
  )
}

/** Shorter spans, and all claims in place of a lens, each with how many events there would be. */
function SmallerViews(): ReactNode {
  const view = useHeldView()
  const span = spanOf(view, openedOn)
  const hasTime = use(PageContext).holds?.includes('from') !== false
  const last = useLastDay(hasTime && span.to === undefined)
  const ways: readonly (readonly [WordKey, ViewChange])[] = [
    ...shorterSpans({ ...last, ...span }).map(
      ([word, shorter]) => [word, spanChange(view, shorter)] as const,
    ),
    ...((view.by ?? view.asof ?? view.rule) === undefined
      ? []
      : ([['dropLens', { by: undefined, asof: undefined, rule: undefined }]] as const)),
  ]
  return ways.map(([word, change]) => <WayButton key={word} word={word} change={change} />)
}

/** Where a span is open, it ends with the last event that there is by now, whatever is said of it. */
function useLastDay(isOpen: boolean): Span {
  const { where } = useAsked(lensParameters)
  const { data } = useQuestion(LastDayDocument, { where }, { pause: !isOpen })
  const when = isOpen ? data?.events.nodes[0]?.when : undefined
  const day = when?.latest ?? when?.earliest
  return day == null ? {} : { to: day < openedOn ? day : openedOn }
}
