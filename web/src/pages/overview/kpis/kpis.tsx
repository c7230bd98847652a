import { lazy, type ReactNode, useId } from 'react'
import type { Question } from '../../../api/use-question.ts'
import type { NumbersQuery } from '../../../gql/first/graphql.ts'
import { Icon } from '../../../kit/icon.tsx'
import { Part } from '../../../kit/part.tsx'
import { Skeleton } from '../../../kit/skeleton.tsx'
import { ageOf } from '../../../panels/age-of.ts'
import { FaultState } from '../../../panels/fault-state.tsx'
import { playgroundAddress } from '../../../panels/playground-address.ts'
import { tooDear } from '../../../api/fault.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { KpiCard } from './kpi-card.tsx'
import { kpisOf } from './kpis-of.ts'

const TooDearState = lazy(async () => ({
  default: (await import('../../../panels/too-dear-state.tsx')).TooDearState,
}))

/** The five numbers on top, each with its bounds and what is unknown. */
export function Kpis({ question }: { readonly question: Question<NumbersQuery> }): ReactNode {
  const words = useWords()
  const view = useView()
  const heading = useId()
  const { data, fault } = question
  const cards = data === undefined ? undefined : kpisOf(data, view, words)
  return (
    <section
      className="kpis"
      aria-labelledby={heading}
      aria-busy={question.asking}
      data-panel="numbers"
    >
      <h2 id={heading} className="hidden">
        {words.t('keyNumbers')}
      </h2>
      {fault === undefined ? null : tooDear(fault) ? (
        <Part>
          <TooDearState fault={fault} />
        </Part>
      ) : (
        <FaultState question={question} />
      )}
      <a
        className="hidden-until-focus"
        data-tool="query"
        href={playgroundAddress(question)}
        target="_blank"
        rel="noopener"
      >
        <Icon name="code" /> {words.t('showQueryOf', { title: words.t('keyNumbers') })}
      </a>
      <ul className={`kpi-row ${ageOf(question)}`}>
        {(cards ?? placeholders).map((card, index) => (
          <li key={index} className="kpi">
            {card === undefined ? <Skeleton lines={3} /> : <KpiCard card={card} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const placeholders: readonly undefined[] = [undefined, undefined, undefined, undefined, undefined]
