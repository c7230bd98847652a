import type { CopiedEvent, CopiedGraph, CopiedPoint } from '../copy/copied-graph.ts'
import type { Box, Circle } from './where.ts'

/** A place with a point that is known to the spot or its vicinity. */
export interface Spot {
  readonly place: string
  readonly precision: string
  readonly point: CopiedPoint
}

/** The spots among the places given for an event. */
export function spotsOf(graph: CopiedGraph, event: CopiedEvent): readonly Spot[] {
  return event.edges.flatMap(({ type, to, precision }) => {
    const point = graph.entities.get(to)?.point ?? null
    const isClose = precision === 'EXACT' || precision === 'NEAR'
    return type === 'OCCURRED_AT' && isClose && point !== null
      ? [{ place: to, precision, point }]
      : []
  })
}

/** Whether a point lies in a box, its edges included; west greater than east crosses the 180th meridian. */
export function liesInBox({ latitude, longitude }: CopiedPoint, box: Box): boolean {
  const { south, west, north, east } = box
  const fitsEast =
    west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east
  return south <= latitude && latitude <= north && fitsEast
}

/** Whether a point lies in a circle, by the haversine formula on a sphere. */
export function liesInCircle(point: CopiedPoint, circle: Circle): boolean {
  return kilometres(point, circle) <= circle.kilometres
}

const EARTH = 6378.14

function kilometres(one: CopiedPoint, other: CopiedPoint): number {
  const latitudes = radians(other.latitude - one.latitude)
  const longitudes = radians(other.longitude - one.longitude)
  const between =
    Math.sin(latitudes / 2) ** 2 +
    Math.cos(radians(one.latitude)) *
      Math.cos(radians(other.latitude)) *
      Math.sin(longitudes / 2) ** 2
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(between)))
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
