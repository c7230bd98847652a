import type { AreaMarkFragment, WhereQuery } from '../../../gql/further/graphql.ts'
import type { Count } from '../../../kit/count.ts'

/**
 * How many events, at least, are neither too vague nor in any mark, for their places have no point on the map: all less
 * those that are elsewhere. At least: an event at two places is in two marks. Undefined where marks were left out, or
 * where it is not known how many are too vague.
 */
export function withoutSpot(
  { provinces, districts }: WhereQuery,
  vague: Count | undefined,
  areas: readonly AreaMarkFragment[],
): Count | undefined {
  if (vague === undefined || provinces.truncated || districts.truncated) return undefined
  const marked = [
    ...provinces.points.map(({ tally }) => tally.events),
    ...areas.map(({ areaOnly }) => areaOnly.events),
  ]
  const { events } = provinces.total
  const sum = (of: 'best' | 'possible') => marked.reduce((all, one) => all + one[of], 0)
  const rest = (of: keyof Count, inMarks: number) => Math.max(0, events[of] - vague[of] - inMarks)
  return {
    // What is certain, but at one of two places, is certain at neither: the marks have it by the best guess alone.
    certain: rest('certain', sum('best')),
    best: rest('best', sum('best')),
    possible: rest('possible', sum('possible')),
  }
}
