import type { ReactNode } from 'react'
import type { EventFactsQuery } from '../../../gql/further/graphql.ts'
import { Icon } from '../../../kit/icon.tsx'
import type { Words } from '../../../words/words.ts'
import { useWords } from '../../../words/words-context.tsx'
import { publishedText } from '../known-when/published-text.ts'

/** An event that there is. */
export type Facts = NonNullable<EventFactsQuery['event']>

/** What it is, and in badges what is said about who did it and by how many. */
export function EventHead({ event }: { readonly event: Facts }): ReactNode {
  const words = useWords()
  const { t, code } = words
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
          <li className="badge badge-warn">{unclaimedText(event.unclaimed, words)}</li>
        )}
        <li className="badge">{t('originsCount', { count: event.support.independentSources })}</li>
        {event.extent === 'SINGLE' ? null : (
          <li className="badge">{code('eventExtent', event.extent)}</li>
        )}
        {event.basis === 'STATED' ? null : <li className="badge">{code('basis', event.basis)}</li>}
      </ul>
    </header>
  )
}

/** That nobody had claimed it when that was published: on a day, or some time within an interval. */
function unclaimedText({ asOf }: NonNullable<Facts['unclaimed']>, words: Words): string {
  const { t } = words
  if (asOf.earliest === null && asOf.latest === null) return t('unclaimedBadge')
  const day = publishedText(asOf, words)
  return asOf.earliest === asOf.latest
    ? t('unclaimedUntil', { day })
    : t('unclaimedWithin', { day })
}
