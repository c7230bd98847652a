import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { TollBand } from '../../../kit/toll-band.tsx'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { intervalText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import type { Facts } from './event-head.tsx'

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
            <summary>i</summary>
            {when.reason}
          </details>
        )}
      </Fact>
      <Places event={event} />
      <What event={event} />
      <Targets event={event} />
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

function Fact({
  name,
  value,
  children,
}: {
  readonly name: string
  readonly value: ReactNode
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <small>{children}</small>
      </dd>
    </div>
  )
}

function Places({ event: { places } }: { readonly event: Facts }): ReactNode {
  const { t, code } = useWords()
  const [first] = places
  return (
    <Fact
      name={t('where')}
      value={
        first === undefined
          ? t('notStated')
          : places.map(({ place }, index) => (
              <span key={place.id}>
                {index === 0 ? null : ' · '}
                <Link to="/places/$id" params={{ id: place.id }} search={keepFilters}>
                  <bdi>{place.name}</bdi>
                </Link>
              </span>
            ))
      }
    >
      {first === undefined
        ? t('noPlaceGiven')
        : `${code('geoPrecision', first.precision)} · ${code('basis', first.basis)}`}
    </Fact>
  )
}

function What({ event }: { readonly event: Facts }): ReactNode {
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

function Targets({ event: { targets, participants } }: { readonly event: Facts }): ReactNode {
  const { t, code } = useWords()
  const sides = participants.filter(({ role }) => role === 'SIDE_A' || role === 'SIDE_B')
  if (targets.length === 0 && sides.length > 0) {
    return (
      <Fact
        name={t('whoWhom')}
        value={
          <bdi>
            {sides.map(({ entity, description }) => entity?.name ?? description).join(' – ')}
          </bdi>
        }
      >
        {t('directionUnknown')}
      </Fact>
    )
  }
  const [first] = targets
  return (
    <Fact
      name={t('target')}
      value={
        first === undefined ? (
          t('notStated')
        ) : (
          <bdi>
            {targets.map(({ entity, description }) => entity?.name ?? description).join(' · ')}
          </bdi>
        )
      }
    >
      {first === undefined ? t('noTargetGiven') : code('basis', first.basis)}
    </Fact>
  )
}
