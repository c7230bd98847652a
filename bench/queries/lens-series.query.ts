import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { TALLY } from './flags.ts'
import { ACCORDING_TO, isHeard, KILLED, TOLL } from './heard.ts'
import { BY_MONTH } from './months.ts'
import { monthsOf } from './months-of.ts'
import { overSpans } from './spans.ts'
import { eventsSaidWithin } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** The monthly series as coders have it; the expert takes the first claim of each kind, as for the page. */
export const lensSeries: WorkloadQuery = {
  name: 'lens-series',
  title: 'Monthly series of a country in three years, by type of event, as coders have them',
  kind: 'lens',
  weight: 1,
  variables: ({ countries, spans }) => overSpans(spans, 'place', countries.slice(0, 3)),
  ours: askedFor(
    `query LensSeries($place: ID!, $from: Date, $to: Date) {
  timeSeries(
    where: { places: [$place], from: $from, to: $to, ${ACCORDING_TO} }
    interval: MONTH
    by: EVENT_TYPE
  ) {
    buckets { start series { keys { value } ${TALLY} } }
  }
}`,
    monthsOf,
  ),
  expert: {
    text: `${eventsSaidWithin()}
WITH DISTINCT e
WITH COLLECT {
  MATCH (e)<-[:ABOUT]-(c:TypeClaim|WhenClaim|WhereClaim|HarmClaim)
  WHERE ${isHeard('c')}
  RETURN c
} AS heard
WITH head([c IN heard WHERE c:TypeClaim]) AS kind, head([c IN heard WHERE c:WhenClaim]) AS time,
     [c IN heard WHERE c:WhereClaim | c.objectId] AS places,
     ${TOLL}
WHERE time.earliest <= date($to) AND time.latest >= date($from) AND kind.extent <> 'GENERAL'
WITH kind, time, toll, size(places) AS named, COLLECT {
  UNWIND places AS id
  MATCH (p:Entity {id: id})
  WHERE EXISTS { (p)-[:WITHIN*0..12]->({id: $place}) }
  RETURN id
} AS inside
WHERE size(inside) > 0
WITH size(inside) = named AS isInside, {
  type: kind.eventType, earliest: time.earliest, latest: time.latest,
  middle: CASE kind.extent WHEN 'SINGLE'
    THEN time.earliest + duration({days: duration.inDays(time.earliest, time.latest).days / 2})
  END,
  killedLow: ${KILLED.low}, killedBest: ${KILLED.best}, killedHigh: ${KILLED.high}
} AS e
WITH e, isInside AND e.earliest >= date($from) AND e.latest <= date($to) AS isCertain, CASE
  WHEN e.middle IS NULL THEN e.earliest >= date($from) AND e.latest <= date($to)
  ELSE e.middle >= date($from) AND e.middle <= date($to)
END AS isBest
${BY_MONTH}`,
    parameters: ({ place = null, from = null, to = null }) => ({ place, from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}
