import { lazy, type ReactNode, Suspense } from 'react'
import { tooDear } from '../api/fault.ts'
import type { Question } from '../api/use-question.ts'
import { Skeleton, useLate } from '../kit/skeleton.tsx'
import { useWords } from '../words/words-context.tsx'
import { ageOf } from './age-of.ts'
import { FaultState } from './fault-state.tsx'
import { StateLine } from './state-line.tsx'

const EmptyState = lazy(async () => ({ default: (await import('./empty-state.tsx')).EmptyState }))
const TooDearState = lazy(async () => ({
  default: (await import('./too-dear-state.tsx')).TooDearState,
}))

/** What a body needs to know of its panel. */
interface PanelBodyProps<Data> {
  readonly question: Question<Data>
  readonly isEmpty?: (data: Data) => boolean
  readonly lines?: number
  /** Smaller questions to choose from where this one is too large; a shorter span where nothing is said. */
  readonly smaller?: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** The answer of a panel, or why there is none yet; an older answer stays, greyed, until a newer one comes. */
export function PanelBody<Data>({
  question,
  isEmpty,
  lines = 4,
  smaller,
  children,
}: PanelBodyProps<Data>): ReactNode {
  const { data, fault, asking } = question
  if (fault !== undefined && tooDear(fault))
    return (
      <Suspense>
        <TooDearState fault={fault}>{smaller}</TooDearState>
      </Suspense>
    )
  if (data === undefined) {
    return fault === undefined ? (
      <Waiting question={question} lines={lines} />
    ) : (
      <FaultState question={question} />
    )
  }
  if (!question.stale && isEmpty?.(data) === true)
    return (
      <Suspense>
        <EmptyState />
      </Suspense>
    )
  return (
    <div className={`panel-body ${ageOf(question)}`}>
      {fault === undefined ? null : <FaultState question={question} />}
      <div className="panel-content" inert={fault !== undefined}>
        {children(data)}
      </div>
      {asking && question.stale ? (
        <StillWorking key={JSON.stringify(question.variables)} question={question} />
      ) : null}
      {!asking && question.stale && fault === undefined ? <Cancelled question={question} /> : null}
    </div>
  )
}

function Waiting<Data>({
  question,
  lines,
}: {
  readonly question: Question<Data>
  readonly lines: number
}): ReactNode {
  return (
    <div className="panel-body">
      {question.asking ? (
        <>
          <Skeleton lines={lines} />
          <StillWorking question={question} />
        </>
      ) : (
        <Cancelled question={question} />
      )}
    </div>
  )
}

function Cancelled<Data>({ question }: { readonly question: Question<Data> }): ReactNode {
  const { t } = useWords()
  return <StateLine text={t('cancelled')} way={t('tryAgain')} act={question.again} />
}

function StillWorking<Data>({ question }: { readonly question: Question<Data> }): ReactNode {
  const { t } = useWords()
  if (!useLate(4_000)) return null
  return <StateLine text={t('stillWorking')} way={t('cancel')} act={question.cancel} />
}
