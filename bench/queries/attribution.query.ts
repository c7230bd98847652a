import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import { overSpans } from './spans.ts'
import { eventsInPlace } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** Who says who did it, over the events of a country. */
export const attribution: WorkloadQuery = {
  name: 'attribution',
  title: 'Who says who did it, over a country and three years',
  kind: 'aggregate',
  weight: 4,
  variables: ({ countries, spans }) => overSpans(spans, 'place', countries.slice(0, 3)),
  ours: askedFor(
    `query Attribution($place: ID!, $from: Date, $to: Date) {
  attribution(where: { places: [$place], from: $from, to: $to }) {
    cells { party { id } speaker { id } stance scope eventCount claimCount }
  }
}`,
    ({ attribution: { cells } }: Data) =>
      rowsOf(
        cells.map(({ party, speaker, stance, scope, eventCount, claimCount }) => [
          ...[party.id, speaker.id, stance, scope, eventCount, claimCount],
        ]),
      ),
  ),
  expert: {
    text: `${eventsInPlace()}
MATCH (e)<-[:ABOUT]-(c:PerpetratorClaim)
WHERE c.supersededAt IS NULL AND c.stance IS NOT NULL AND c.rank <> 'DEPRECATED'
  AND NOT c.status IN ['REJECTED', 'RETRACTED']
WITH c.objectKey AS party, c.speakerKey AS speaker, c.stance AS stance, CASE
  WHEN e.extent = 'GENERAL' THEN 'GENERAL' WHEN c.scope = 'SOME' THEN 'PART' ELSE 'THIS_EVENT'
END AS scope, count(DISTINCT e) AS events, count(*) AS claims
ORDER BY claims DESC, party, speaker, stance, scope LIMIT 500
RETURN [party, speaker, stance, scope, events, claims] AS row`,
    parameters: ({ place = null, from = null, to = null }) => ({ place, from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly attribution: {
    readonly cells: readonly {
      readonly party: { readonly id: string }
      readonly speaker: { readonly id: string }
      readonly stance: string
      readonly scope: string
      readonly eventCount: number
      readonly claimCount: number
    }[]
  }
}
