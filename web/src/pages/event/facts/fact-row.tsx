import type { ReactNode } from 'react'
import { TollBand } from '../../../kit/toll-band.tsx'
import { intervalText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'
import { TargetFact } from './target-fact.tsx'
import { WhatFact } from './what-fact.tsx'
import { WhereFact } from './where-fact.tsx'

/** Six facts, each with how closely and on what ground it is known, or why it is not. */
export function FactRow({ event }: { readonly event: Facts }): ReactNode {
  const words = useWords()
  const { t, code } = words
  const { when } = event
  return (
    <dl className="facts">
      <Fact name={t('when')} value={intervalText(when, words)}>
        {when.text === null ? null : <q>{when.text}</q>} {code('datePrecision', when.precision)} ·{' '}
        {code('basis', when.basis)}
        {when.reason === null ? null : (
          <details>
            <summary>{t('candidateWhy')}</summary>
            {when.reason}
          </details>
        )}
      </Fact>
      <WhereFact event={event} />
      <WhatFact event={event} />
      <TargetFact event={event} />
      <Fact
        name={t('killed')}
        value={event.killed === null ? t('notReported') : <TollBand toll={event.killed} />}
      >
        {event.killed === null ? t('unknownNotZero') : code('basis', event.killed.basis)}
        {event.killed?.rule == null
          ? null
          : ` · ${t('bestRule', { rule: code('bestRule', event.killed.rule) })}`}
      </Fact>
      <Fact
        name={t('evidence')}
        value={`${t('passagesCount', { count: event.passages.totalCount })}${t('and')}${t('documentsCount', { count: event.documents.totalCount })}`}
      >
        {t('originsCount', { count: event.support.independentSources })}
      </Fact>
    </dl>
  )
}
