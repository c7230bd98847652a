import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { FLAGS, TALLY } from './flags.ts'
import { BY_MONTH } from './months.ts'
import { monthsOf } from './months-of.ts'
import { overSpans } from './spans.ts'
import { eventsInPlace } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** Events of a country by month and type. */
export const series: WorkloadQuery = {
  name: 'series',
  title: 'Monthly series of a country in three years, by type of event',
  kind: 'aggregate',
  weight: 8,
  variables: ({ countries, spans }) => overSpans(spans, 'place', countries.slice(0, 3)),
  ours: askedFor(
    `query Series($place: ID!, $from: Date, $to: Date) {
  timeSeries(where: { places: [$place], from: $from, to: $to }, interval: MONTH, by: EVENT_TYPE) {
    buckets { start series { keys { value } ${TALLY} } }
  }
}`,
    monthsOf,
  ),
  expert: {
    text: `${eventsInPlace()}
${FLAGS}
${BY_MONTH}`,
    parameters: ({ place = null, from = null, to = null }) => ({ place, from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}
