import type { GeoProjection } from 'd3-geo'
import type { ReactNode } from 'react'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { useView } from '../../../view-state/use-view.ts'
import { type Box, labelSpots, type WantedName } from './label-spots.ts'
import type { PlacedArea } from './placed-areas.ts'
import { nameKey } from './province-name.ts'
import { radiusOf } from './radius-of.ts'
import { shortName } from './short-name.ts'

/** From the middle of a badge to its sides, and to its upper and lower edge. */
const BADGE = [14, 7] as const
/** Of the legend to the left and the lower edge of the map, its border included. */
const ASIDE = 10

/** The names of provinces that have a badge and of the largest places, above all marks; each mark's own title has its name, too. */
export function MapNames({
  data,
  provinces,
  projection,
  width,
  height,
  legend,
}: {
  readonly data: WhereQuery
  readonly provinces: readonly PlacedArea[]
  readonly projection: GeoProjection
  readonly width: number
  readonly height: number
  /** How large the legend is, which lies over the lower left corner. */
  readonly legend: { readonly width: number; readonly height: number } | undefined
}): ReactNode {
  const { count } = useView()
  // A name beside a mark that is out of view would stand at the edge, beside nothing.
  const wanted = [...areaNames(provinces), ...placeNames(data, projection, count)].filter(
    ({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height,
  )
  const badges = provinces.map(({ at: [x, y] }): Box => {
    const [aside, down] = BADGE
    return [x - aside, y - down, x + aside, y + down]
  })
  const taken: readonly Box[] =
    legend === undefined
      ? badges
      : [...badges, [0, height - legend.height - 2 * ASIDE, legend.width + 2 * ASIDE, height]]
  return (
    <g aria-hidden="true">
      {labelSpots(wanted, { taken, width }).map(({ text, kind, x, y }) => (
        <text
          key={text}
          className={kind === 'place' ? 'map-label' : 'map-area-name'}
          x={x}
          y={y}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** Those that have a name in the reader's language first: two records of one province need one name. */
function areaNames(provinces: readonly PlacedArea[]): readonly WantedName[] {
  return [...provinces]
    .sort((one, other) => isForeign(one.area.place) - isForeign(other.area.place))
    .map(({ area: { place }, at: [x, y] }) => ({
      ...{ text: shortName(place.name), english: shortName(place.english) },
      ...{ kind: 'area', x, y, reach: BADGE },
    }))
}

function isForeign(place: { readonly name: string; readonly english: string } | null): number {
  return Number(place?.name === place?.english)
}

/** The largest first; of places of one English name, that with a name in the reader's language. */
function placeNames(
  { provinces: { points } }: WhereQuery,
  projection: GeoProjection,
  count: Parameters<typeof radiusOf>[2],
): readonly WantedName[] {
  const eventsOf = ({ tally }: (typeof points)[number]) => counted(tally.events, count)
  const most = Math.max(1, ...points.map(eventsOf))
  const largest = [...points].sort((one, other) => eventsOf(other) - eventsOf(one)).slice(0, 40)
  const own = new Map(
    largest
      .filter(({ place }) => isForeign(place) === 0)
      .map(({ place }) => [nameKey(shortName(place?.english ?? '')), place?.name ?? '']),
  )
  return largest.flatMap((mark): readonly WantedName[] => {
    const at = projection([mark.point.longitude, mark.point.latitude])
    const english = shortName(mark.place?.english ?? '')
    const text = shortName(own.get(nameKey(english)) ?? mark.place?.name ?? '')
    if (at === null || text === '') return []
    const radius = radiusOf(mark, most, count)
    return [{ text, english, kind: 'place', x: at[0], y: at[1], reach: [radius, radius] }]
  })
}
