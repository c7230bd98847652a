import { lazy, type ReactNode, useDeferredValue } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { FilterBar } from '../../filters/filter-bar.tsx'
import { EventsDocument, NumbersDocument } from '../../gql/first/graphql.ts'
import { Part } from '../../kit/part.tsx'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useView } from '../../view-state/use-view.ts'
import { ViewContext } from '../../view-state/view-context.ts'
import { eventOrder } from './events/event-order.ts'
import { EventsPanel } from './events/events-panel.tsx'
import { Kpis } from './kpis/kpis.tsx'
import { useSettled } from './use-settled.ts'
import './overview.css'

const Charts = lazy(async () => ({ default: (await import('./charts.tsx')).Charts }))

/**
 * The dashboard: numbers and events first; charts and the map when these are there. After a click the bar and the numbers are
 * drawn at once; the panels show the view of before until they are drawn in the time that is left.
 */
export function OverviewPage({ head }: { readonly head?: ReactNode }): ReactNode {
  const { where, before, compared, lang } = useAsked()
  const view = useView()
  const numbers = useQuestion(NumbersDocument, { where, before, compared, lang })
  const events = useQuestion(EventsDocument, {
    ...{ where, lang, first: 50, after: null, orderBy: eventOrder(view) },
  })
  const settled = useSettled(numbers, events)
  const drawn = useDeferredValue(view)
  const drawnNumbers = useDeferredValue(numbers)
  const drawnEvents = useDeferredValue(events)
  return (
    <>
      <FilterBar
        numbers={numbers}
        openDates={events.stale ? 0 : (events.data?.events.openDates ?? 0)}
      />
      <div className="page overview" aria-busy={drawn !== view}>
        {head}
        <Kpis question={numbers} />
        <ViewContext value={drawn}>
          <Part fallback={<div className="charts-place" />}>
            {settled ? (
              <Charts numbers={drawnNumbers.stale ? undefined : drawnNumbers.data} />
            ) : (
              <div className="charts-place" />
            )}
          </Part>
          <EventsPanel question={drawnEvents} />
        </ViewContext>
      </div>
    </>
  )
}
