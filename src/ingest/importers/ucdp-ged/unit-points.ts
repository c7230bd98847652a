import { placesOf } from './ged-places.ts'
import type { GedPlace, GedPoint } from './ged-places.ts'
import type { GedRow } from './ged-row.ts'

/** Where districts, provinces and countries lie. */
export interface UnitPoints {
  /** Takes a row into account. */
  readonly note: (row: GedRow) => void
  /** The point of a unit, and in how many rows it stands; null where no row knows it. */
  readonly pointOf: (place: GedPlace) => GivenPoint | null
}

/** A point, and in how many rows it stands. */
interface GivenPoint {
  readonly point: GedPoint
  readonly rows: number
}

/**
 * Gathers the points of districts, provinces and countries from the rows that are known to them and no closer. Releases
 * gave some units several points over the years: the one given most often counts, of equals the first in order, so that
 * the order of rows does not matter.
 */
export function unitPoints(rows: Iterable<GedRow> = []): UnitPoints {
  const given = new Map<string, Map<string, GivenPoint>>()
  const note = (row: GedRow): void => {
    const [{ id, kind, point }] = placesOf(row)
    if (point === null || !UNITS.includes(kind)) return
    const points = given.get(id) ?? new Map<string, GivenPoint>()
    const key = JSON.stringify(point)
    given.set(id, points.set(key, { point, rows: (points.get(key)?.rows ?? 0) + 1 }))
  }
  for (const row of rows) note(row)
  return {
    note,
    pointOf: ({ id }) => {
      const [first] = [...(given.get(id)?.values() ?? [])].sort(inMostRows)
      return first ?? null
    },
  }
}

const UNITS: readonly string[] = ['ADMIN2', 'ADMIN1', 'COUNTRY']

function inMostRows(left: GivenPoint, right: GivenPoint): number {
  return (
    right.rows - left.rows ||
    left.point.latitude - right.point.latitude ||
    left.point.longitude - right.point.longitude
  )
}
