import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { FilterBar } from '../../filters/filter-bar.tsx'
import { EventsDocument, NumbersDocument } from '../../gql/first/graphql.ts'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useView } from '../../view-state/use-view.ts'
import { eventOrder } from '../overview/events/event-order.ts'
import { EventsPanel } from '../overview/events/events-panel.tsx'
import '../overview/overview.css'

/** All events that fit the filters, as a list. */
export function EventsPage(): ReactNode {
  const { where, before, compared, lang } = useAsked()
  const view = useView()
  const numbers = useQuestion(NumbersDocument, { where, before, compared, lang })
  const events = useQuestion(EventsDocument, {
    ...{ where, lang, first: 50, after: null, orderBy: eventOrder(view) },
  })
  return (
    <>
      <FilterBar
        numbers={numbers}
        openDates={events.stale ? 0 : (events.data?.events.openDates ?? 0)}
      />
      <div className="page events-page">
        <EventsPanel question={events} />
      </div>
    </>
  )
}
