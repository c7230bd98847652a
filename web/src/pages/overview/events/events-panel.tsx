import type { ReactNode } from 'react'
import type { Question } from '../../../api/use-question.ts'
import type { EventsQuery } from '../../../gql/first/graphql.ts'
import { Panel } from '../../../panels/panel.tsx'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { EventRows } from './event-rows.tsx'
import { eventsTable } from './events-table.ts'
import { FurtherEvents } from './further-events.tsx'

/** The events themselves, page by page. */
export function EventsPanel({ question }: { readonly question: Question<EventsQuery> }): ReactNode {
  const words = useWords()
  const { t } = words
  const { order } = useView()
  const setView = useSetView()
  const inOrder = {
    killed: 'mostKilledFirst',
    oldest: 'oldestFirst',
    changed: 'changedFirst',
  } as const
  const total = question.data?.events.totalCount
  const key = order === undefined ? 'newestFirst' : inOrder[order]
  return (
    <Panel
      id="events"
      title={t('eventsPanel')}
      subtitle={total === undefined ? undefined : t(key, { value: total })}
      question={question}
      lines={6}
      table={({ events }) => eventsTable(events.nodes, words)}
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
            {events.pageInfo.hasNextPage && events.pageInfo.endCursor !== null ? (
              <FurtherEvents
                key={JSON.stringify(question.variables)}
                after={events.pageInfo.endCursor}
                shown={events.nodes.length}
                total={events.totalCount}
              />
            ) : null}
          </EventRows>
        </>
      )}
    </Panel>
  )
}
