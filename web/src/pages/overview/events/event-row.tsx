import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import { Ltr } from '../../../kit/ltr.tsx'
import { TollBand } from '../../../kit/toll-band.tsx'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useWords } from '../../../words/words-context.tsx'
import { dayOf, sidesOf, voicesOf } from './event-texts.ts'

/** So many names fit into a column. */
const MOST_VOICES = 3

/** An event as a row: its date, type, sides, place, toll, title and who says so. */
export function EventRow({ event }: { readonly event: EventRowFragment }): ReactNode {
  const words = useWords()
  const { t, code } = words
  const [place, ...furtherPlaces] = event.places
  const furtherNames = furtherPlaces.map((one) => one.place.name).join(' · ')
  return (
    <tr>
      <td>
        <Ltr>{dayOf(event, words)}</Ltr>
      </td>
      <td>
        <i className={`swatch swatch-${event.violence ?? 'UNKNOWN'}`} aria-hidden="true" />
        {code('eventType', event.type)}
      </td>
      <td className="wide-only">
        <bdi>{sidesOf(event, words)}</bdi>
      </td>
      <td className="wide-only">
        {place === undefined ? (
          <span className="quiet">{t('notStated')}</span>
        ) : (
          <>
            <bdi>{place.place.name}</bdi>{' '}
            <span className="quiet">· {code('geoPrecision', place.precision)}</span>
            {furtherPlaces.length === 0 ? null : (
              <span className="quiet" title={furtherNames}>
                {' '}
                · <Ltr>+{furtherPlaces.length}</Ltr>
                <span className="hidden"> {furtherNames}</span>
              </span>
            )}
          </>
        )}
      </td>
      <td className="numeric wide-only">
        <TollBand toll={event.killed} />
      </td>
      <td className="event-title">
        <Link to="/events/$id" params={{ id: event.id }} search={keepFilters}>
          <bdi>{event.title}</bdi>
        </Link>
      </td>
      <td className="wide-only quiet">
        <bdi>{voicesOf(event, words, MOST_VOICES)}</bdi>
        {event.support.independentSources > 1
          ? ` · ${t('originsCount', { count: event.support.independentSources })}`
          : null}
      </td>
    </tr>
  )
}
