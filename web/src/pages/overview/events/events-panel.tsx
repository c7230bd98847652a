import { memo, type ReactNode } from 'react'
import type { Question } from '../../../api/use-question.ts'
import type { EventsQuery } from '../../../gql/first/graphql.ts'
import { type Cut, cutText } from '../../../panels/cut.ts'
import { Panel } from '../../../panels/panel.tsx'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { EventRows } from './event-rows.tsx'
import { eventsTable } from './events-table.ts'
import { EventRow } from './event-row.tsx'
import { MoreRow } from './more-row.tsx'
import { useEventPages } from './use-event-pages.ts'

/** The events themselves, page by page; the table and files hold the pages that are shown. */
export const EventsPanel = memo(function EventsPanel({
  question,
}: {
  readonly question: Question<EventsQuery>
}): ReactNode {
  const words = useWords()
  const { t } = words
  const { order } = useView()
  const setView = useSetView()
  const pages = useEventPages(question)
  const inOrder = {
    killed: 'mostKilledFirst',
    oldest: 'oldestFirst',
    changed: 'changedFirst',
  } as const
  const cutOf = ({ nodes, totalCount }: EventsQuery['events']): Cut => ({
    ...{ shown: nodes.length + pages.events.length, total: totalCount },
    order: `order.${order ?? 'newest'}`,
  })
  const total = question.data?.events.totalCount
  const key = order === undefined ? 'newestFirst' : inOrder[order]
  return (
    <Panel
      id="events"
      title={t('eventsPanel')}
      subtitle={total === undefined ? undefined : t(key, { value: total })}
      question={question}
      lines={6}
      table={({ events }) => ({
        ...eventsTable([...events.nodes, ...pages.events], words),
        note: cutText(cutOf(events), words),
      })}
      isEmpty={({ events }) => events.totalCount === 0}
    >
      {({ events }) => (
        <>
          <EventRows
            first={events.nodes}
            order={order}
            onOrder={(next) => {
              setView({ order: next }, { replace: true })
            }}
          >
            {pages.events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
            <MoreRow pages={pages} cut={cutOf(events)} />
          </EventRows>
        </>
      )}
    </Panel>
  )
})
