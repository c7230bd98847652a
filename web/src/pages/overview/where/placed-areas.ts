import type { GeoProjection } from 'd3-geo'
import type { AreaMarkFragment, WhereQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import type { View } from '../../../view-state/view.ts'
import { badgeSpots } from './badge-spots.ts'
import { spotOf } from './map-frame.ts'
import type { Outlines } from './outlines.ts'

/** An area and where its mark stands. */
export interface PlacedArea {
  readonly area: AreaMarkFragment
  readonly at: readonly [x: number, y: number]
}

/** Where the marks of districts and provinces stand that have events known no closer; badges lie beside each other. */
export function placedAreas(
  data: WhereQuery,
  { outlines, projection }: { readonly outlines: Outlines; readonly projection: GeoProjection },
  count: View['count'],
): { readonly districts: readonly PlacedArea[]; readonly provinces: readonly PlacedArea[] } {
  const placed = (areas: readonly AreaMarkFragment[]) =>
    areas
      .filter(({ areaOnly }) => counted(areaOnly.events, count) > 0)
      .flatMap((area): readonly PlacedArea[] => {
        const spot = spotOf(area.place, outlines)
        const at = spot === undefined ? null : projection([...spot])
        return at === null ? [] : [{ area, at }]
      })
  const provinces = placed(data.provinces.areas)
  const badges = badgeSpots(provinces.map(({ at }) => at))
  return {
    districts: placed(data.districts.areas),
    provinces: provinces.map(({ area, at }, index) => ({ area, at: badges[index] ?? at })),
  }
}
