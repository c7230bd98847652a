import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import type { View } from '../../../view-state/view.ts'

/** Events by time, none where a bucket names none; undefined for those who have too few to have a series of their own. */
export function seriesOf(
  { timeSeries }: LeagueQuery,
  id: string,
  count: View['count'],
): readonly number[] | undefined {
  const own = timeSeries.buckets.map(
    ({ series }) => series.find(({ keys }) => keys[0]?.value === id)?.tally.events,
  )
  if (own.every((events) => events === undefined)) return undefined
  return own.map((events) => (events === undefined ? 0 : counted(events, count)))
}
