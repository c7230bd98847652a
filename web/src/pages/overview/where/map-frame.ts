import { geoMercator, type GeoProjection } from 'd3-geo'
import type { WhereQuery } from '../../../gql/further/graphql.ts'
import type { Outlines } from './outlines.ts'
import { provinceKey } from './province-name.ts'

/** How large the map is drawn, in pixels, and how much closer than all of it. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly zoom: number
  /** How far its middle was moved. */
  readonly shift: readonly [right: number, down: number]
}

/** A projection in which all marks are seen, zoomed and moved; zooming keeps the middle. */
export function projectionFor(data: WhereQuery, outlines: Outlines, frame: Frame): GeoProjection {
  const {
    width,
    height,
    zoom,
    shift: [right, down],
  } = frame
  const spots = marksOf(data, outlines)
  const middle = {
    type: 'MultiPoint' as const,
    coordinates: spots.length === 0 ? world : padded(spots),
  }
  const fitted = geoMercator().fitExtent(
    [
      [30, 30],
      [width - 30, height - 30],
    ],
    middle,
  )
  const [x, y] = fitted.translate()
  return fitted
    .scale(fitted.scale() * zoom)
    .translate([
      width / 2 + (x - width / 2) * zoom + right,
      height / 2 + (y - height / 2) * zoom + down,
    ])
}

const world = [
  [-120, -50],
  [150, 65],
]

/** A single spot is shown with what lies some degrees around it. */
function padded(spots: number[][]): number[][] {
  const east = spots.map(([longitude = 0]) => longitude)
  const north = spots.map(([, latitude = 0]) => latitude)
  const room = Math.max(0.3, 2.5 - (Math.max(...north) - Math.min(...north)) / 2)
  return [
    [Math.min(...east) - room, Math.min(...north) - room],
    [Math.max(...east) + room, Math.max(...north) + room],
  ]
}

function marksOf({ provinces, districts }: WhereQuery, outlines: Outlines): number[][] {
  const points = provinces.points.map(({ point }) => [point.longitude, point.latitude])
  const areas = [...provinces.areas, ...districts.areas].flatMap((area) => {
    const spot = spotOf(area.place, outlines)
    return spot === undefined ? [] : [[...spot]]
  })
  return [...points, ...areas]
}

/** Where the badge of an area stands: the middle of its outline, else the point that stands for it. */
export function spotOf(
  place: WhereQuery['provinces']['areas'][number]['place'],
  { provinces }: Outlines,
): readonly [number, number] | undefined {
  const outline = provinces.find(({ key }) => key === provinceKey(place.english))
  if (outline !== undefined) return outline.middle
  return place.point === null ? undefined : [place.point.longitude, place.point.latitude]
}
