import type { LeagueQuery } from '../../../gql/further/graphql.ts'

/** Events by time, none where a bucket names none; undefined for those who have too few to have a series of their own. */
export function seriesOf({ timeSeries }: LeagueQuery, id: string): readonly number[] | undefined {
  const own = timeSeries.buckets.map(
    ({ series }) => series.find(({ keys }) => keys[0]?.value === id)?.tally.events.best,
  )
  return own.every((value) => value === undefined) ? undefined : own.map((value) => value ?? 0)
}
