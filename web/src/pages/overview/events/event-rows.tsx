import type { ReactNode } from 'react'
import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import type { View } from '../../../view-state/view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { EventRow } from './event-row.tsx'

/** The table of events: its head, its first rows, and what follows them. */
export function EventRows({
  first,
  order,
  onOrder,
  children,
}: {
  readonly first: readonly EventRowFragment[]
  readonly order: View['order']
  readonly onOrder: (order: 'killed' | undefined) => void
  readonly children: ReactNode
}): ReactNode {
  const { t } = useWords()
  return (
    <div
      className="table-scroll events-scroll"
      tabIndex={0}
      role="region"
      aria-label={t('eventsPanel')}
    >
      <table className="data events">
        <thead>
          <tr>
            <th
              scope="col"
              aria-sort={
                order === undefined ? 'descending' : order === 'oldest' ? 'ascending' : 'none'
              }
            >
              <button
                className="sort"
                aria-label={t('orderBy', { column: t('date') })}
                onClick={() => {
                  onOrder(undefined)
                }}
              >
                {t('date')}
              </button>
            </th>
            <th scope="col">{t('type')}</th>
            <th scope="col" className="wide-only">
              {t('whoWhom')}
            </th>
            <th scope="col" className="wide-only">
              {t('placePrecision')}
            </th>
            <th
              scope="col"
              className="numeric wide-only"
              aria-sort={order === 'killed' ? 'descending' : 'none'}
            >
              <button
                className="sort"
                aria-label={t('orderBy', { column: t('killedBand') })}
                onClick={() => {
                  onOrder('killed')
                }}
              >
                {t('killedBand')}
              </button>
            </th>
            <th scope="col">{t('title')}</th>
            <th scope="col" className="wide-only">
              {t('whoSays')}
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
          {children}
        </tbody>
      </table>
    </div>
  )
}
