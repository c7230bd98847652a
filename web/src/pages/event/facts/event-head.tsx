import type { ReactNode } from 'react'
import type { EventFactsQuery } from '../../../gql/further/graphql.ts'
import { Icon } from '../../../kit/icon.tsx'
import { dayText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'

/** An event that there is. */
export type Facts = NonNullable<EventFactsQuery['event']>

/** What it is, and in badges what is said about who did it and by how many. */
export function EventHead({ event }: { readonly event: Facts }): ReactNode {
  const { t, code, language } = useWords()
  const day = event.unclaimed?.asOf.latest
  return (
    <header className="event-head">
      <h1>
        <bdi>{event.title}</bdi>
      </h1>
      <ul className="badges">
        <li className={event.attributionStatus === 'NONE' ? 'badge badge-warn' : 'badge'}>
          <Icon name="warning" />
          {code('attributionStatus', event.attributionStatus)}
        </li>
        {event.unclaimed === null ? null : (
          <li className="badge badge-warn">
            {day == null
              ? t('unclaimedBadge')
              : t('unclaimedUntil', { day: dayText(day, language) })}
          </li>
        )}
        <li className="badge">{t('sourcesCount', { count: event.support.independentSources })}</li>
        {event.extent === 'SINGLE' ? null : (
          <li className="badge">{code('eventExtent', event.extent)}</li>
        )}
        {event.basis === 'STATED' ? null : <li className="badge">{code('basis', event.basis)}</li>}
      </ul>
    </header>
  )
}
