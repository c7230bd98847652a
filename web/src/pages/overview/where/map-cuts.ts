import type { WhereQuery } from '../../../gql/further/graphql.ts'
import { eventsOrder } from '../../../panels/events-order.ts'
import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'

/** What is said of marks that are too many to be drawn, kind by kind; nothing where all are there. */
export function mapCuts(
  { provinces, districts, outside }: WhereQuery,
  { t }: Words,
  count: View['count'],
): readonly string[] {
  return (
    [
      ['mapCutPlaces', provinces.points.length, provinces.totalPoints],
      ['mapCutAreas', provinces.areas.length, provinces.totalAreas],
      ['mapCutAreas', districts.areas.length, districts.totalAreas],
      ['mapCutOutside', outside?.points.length ?? 0, outside?.totalPoints ?? 0],
    ] as const
  ).flatMap(([key, shown, total]) =>
    shown < total ? [t(key, { shown, total, order: t(eventsOrder(count)) })] : [],
  )
}
