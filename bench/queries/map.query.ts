import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { FLAGS, SUMS, TALLY } from './flags.ts'
import { overSpans } from './spans.ts'
import { tallied } from './tally.ts'
import type { Tally } from './tally.ts'
import { eventsInPlace } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** Events of a country by province. */
export const map: WorkloadQuery = {
  name: 'map',
  title: 'Map of a country in three years, by province',
  kind: 'aggregate',
  weight: 6,
  variables: ({ countries, spans }) => overSpans(spans, 'place', countries.slice(0, 3)),
  ours: askedFor(
    `query Map($place: ID!, $from: Date, $to: Date) {
  map(where: { places: [$place], from: $from, to: $to }, level: ADMIN1) {
    areas { place { id name } ${TALLY} }
  }
}`,
    ({ map: { areas } }: Data) =>
      rowsOf(areas.map(({ place, tally }) => [place.id, place.name, ...tallied(tally)])),
  ),
  expert: {
    text: `${eventsInPlace()}
${FLAGS}
MATCH (e)-[:LOCATED_IN]->(area:Admin1)
WITH e, area, isBest, isCertain AND (
  COUNT { (e)-[:OCCURRED_AT]->() } = 1
  OR NOT EXISTS { (e)-[:OCCURRED_AT]->(p) WHERE NOT EXISTS { (p)-[:WITHIN*0..12]->(area) } }
) AS isCertain
WITH area, ${SUMS}
RETURN [area.id, area.nameEn, certain, best, possible, killedLow, killedBest, killedHigh] AS row`,
    parameters: ({ place = null, from = null, to = null }) => ({ place, from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly map: {
    readonly areas: readonly {
      readonly place: { readonly id: string; readonly name: string }
      readonly tally: Tally
    }[]
  }
}
