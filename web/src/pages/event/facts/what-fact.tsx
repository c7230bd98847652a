import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'
import { Fact } from './fact.tsx'

/** What it was: its type, weapons with their numbers, and what stopped it or was stopped by it. */
export function WhatFact({ event }: { readonly event: Facts }): ReactNode {
  const { t, code, number } = useWords()
  const weapons = event.weapons.map(({ weapon, count, use }) => {
    const many = count?.best ?? count?.low
    return `${many == null ? '' : `${number(many)} × `}${weapon.name} (${code('weaponUse', use)})`
  })
  const stopped = [
    ...event.interceptedBy,
    ...event.parts.nodes.flatMap(({ interceptedBy }) => interceptedBy),
  ]
  return (
    <Fact name={t('what')} value={code('eventType', event.type)}>
      <bdi>{weapons.join(t('and'))}</bdi>
      {event.count === null ? null : (
        <>
          {' '}
          {t('standsFor', {
            value: event.count.text ?? countText(event.count, number),
          })}
        </>
      )}
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
    </Fact>
  )
}

/** A number, or its bounds where no best one is given; what bounds it nowhere is unknown. */
function countText(
  { low, best, high }: NonNullable<Facts['count']>,
  number: (value: number) => string,
): string {
  if (best !== null) return number(best)
  const [least, most] = [low, high].map((bound) => (bound === null ? '?' : number(bound)))
  return `${least ?? ''}–${most ?? ''}`
}
