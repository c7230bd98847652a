import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { FLAGS, SUMS, TALLY } from './flags.ts'
import { overSpans } from './spans.ts'
import { tallied } from './tally.ts'
import type { Key, Tally } from './tally.ts'
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
    ({ timeSeries }: Data) =>
      rowsOf(
        timeSeries.buckets.flatMap(({ start, series: groups }) =>
          groups.map(({ keys: [key], tally }) => [start, key.value, ...tallied(tally)]),
        ),
      ),
  ),
  expert: {
    text: `${eventsInPlace()}
${FLAGS}
WHERE e.earliest IS NOT NULL AND e.latest IS NOT NULL
WITH e, isCertain, isBest, date.truncate('month', e.earliest) AS first, e.latest AS last
WITH e, isCertain, isBest, first, (last.year - first.year) * 12 + last.month - first.month AS steps
WHERE steps <= 366
UNWIND range(0, steps) AS step
WITH e, isCertain AND steps = 0 AS isCertain, isBest, steps, first + duration({months: step}) AS start
WHERE start >= date.truncate('month', date($from)) AND start <= date($to)
WITH e, isCertain, start,
     isBest AND (steps = 0 OR e.middle >= start AND e.middle < start + duration({months: 1})) AS isBest
WITH start, e.type AS type, ${SUMS}
RETURN [toString(start), type, certain, best, possible, killedLow, killedBest, killedHigh] AS row`,
    parameters: ({ place = null, from = null, to = null }) => ({ place, from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly timeSeries: {
    readonly buckets: readonly {
      readonly start: string
      readonly series: readonly { readonly keys: readonly [Key]; readonly tally: Tally }[]
    }[]
  }
}
