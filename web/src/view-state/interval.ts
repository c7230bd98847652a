import type { EventWhere } from '../gql/first/graphql.ts'
import type { Interval } from '../gql/further/graphql.ts'
import { daysBetween } from './span.ts'

/** How long the buckets of a time axis are: some 60 to 150 of them, or, for small drawings, some 20 to 60. */
export function intervalFor({ from, to }: EventWhere, grain: 'fine' | 'coarse' = 'fine'): Interval {
  const days = from == null || to == null ? Infinity : daysBetween(from, to)
  if (grain === 'coarse')
    return days <= 62 ? 'DAY' : days <= 731 ? 'MONTH' : days <= 4_400 ? 'QUARTER' : 'YEAR'
  return days <= 62 ? 'DAY' : days <= 731 ? 'WEEK' : days <= 4_400 ? 'MONTH' : 'YEAR'
}
