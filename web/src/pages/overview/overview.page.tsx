import { lazy, type ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { FilterBar } from '../../filters/filter-bar.tsx'
import { EventsDocument, NumbersDocument } from '../../gql/first/graphql.ts'
import { Part } from '../../kit/part.tsx'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useView } from '../../view-state/use-view.ts'
import { eventOrder } from './events/event-order.ts'
import { EventsPanel } from './events/events-panel.tsx'
import { Kpis } from './kpis/kpis.tsx'
import { useSettled } from './use-settled.ts'
import './overview.css'

const Charts = lazy(async () => ({ default: (await import('./charts.tsx')).Charts }))

/** The dashboard: numbers and events first; charts and the map when these are there. */
export function OverviewPage({ head }: { readonly head?: ReactNode }): ReactNode {
  const { where, before, compared, lang } = useAsked()
  const view = useView()
  const numbers = useQuestion(NumbersDocument, { where, before, compared, lang })
  const events = useQuestion(EventsDocument, {
    ...{ where, lang, first: 50, after: null, orderBy: eventOrder(view) },
  })
  const settled = useSettled(numbers, events)
  return (
    <>
      <FilterBar numbers={numbers} openDates={events.data?.events.openDates ?? 0} />
      <div className="page overview">
        {head}
        <Kpis question={numbers} />
        <Part fallback={<div className="charts-place" />}>
          {settled ? <Charts numbers={numbers} /> : <div className="charts-place" />}
        </Part>
        <EventsPanel question={events} />
      </div>
    </>
  )
}
