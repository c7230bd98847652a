import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { estimateText } from '../../../kit/estimate-text.ts'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'
import { TakingPart } from './taking-part.tsx'

/** What it was: its type, weapons with their numbers, who had a part in it, and what stopped it or was stopped by it. */
export function WhatFact({ event }: { readonly event: Facts }): ReactNode {
  const { t, code, number } = useWords()
  const stopped = [
    ...event.interceptedBy,
    ...event.parts.nodes.flatMap(({ interceptedBy }) => interceptedBy),
  ]
  return (
    <Fact name={t('what')} value={code('eventType', event.type)}>
      {event.weapons.map(({ weapon, count, use }, index) => (
        <span key={index}>
          {index === 0 ? null : t('and')}
          {count === null ? null : (
            <>
              <bdi>{count.text ?? estimateText(count, number)}</bdi> ×{' '}
            </>
          )}
          <bdi>{weapon.name}</bdi> ({code('weaponUse', use)})
        </span>
      ))}
      {event.count === null ? null : (
        <>
          {' '}
          {t('standsFor', {
            value: event.count.text ?? estimateText(event.count, number),
          })}
        </>
      )}
      <TakingPart event={event} />
      {stopped.map(({ id, title }) => (
        <span key={id} className="fact-line">
          {t('interceptedBy')}{' '}
          <Link to="/events/$id" params={{ id }} search={keepFilters}>
            <bdi>{title}</bdi>
          </Link>
        </span>
      ))}
      {event.intercepted.map(({ id, title }) => (
        <span key={id} className="fact-line">
          {t('intercepted')}{' '}
          <Link to="/events/$id" params={{ id }} search={keepFilters}>
            <bdi>{title}</bdi>
          </Link>
        </span>
      ))}
      {event.parts.totalCount > event.parts.nodes.length ? (
        <span className="fact-line">
          {t('partsLookedAt', { shown: event.parts.nodes.length, total: event.parts.totalCount })}
        </span>
      ) : null}
    </Fact>
  )
}
