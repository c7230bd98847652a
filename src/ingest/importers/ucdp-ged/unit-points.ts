import { placesOf } from './ged-places.ts'
import type { GedPlace, GedPoint } from './ged-places.ts'
import type { GedRow } from './ged-row.ts'

/** Where districts, provinces and countries lie. */
export interface UnitPoints {
  /** Takes a row into account. */
  readonly note: (row: GedRow) => void
  /** The point of a unit; null where no row knows it. */
  readonly pointOf: (place: GedPlace) => GedPoint | null
}

/**
 * Gathers the points of districts, provinces and countries from the rows that are known to them and no closer. Releases
 * gave some units several points over the years: the one given most often counts, of equals the first in order, so that
 * the order of rows does not matter.
 */
export function unitPoints(rows: Iterable<GedRow> = []): UnitPoints {
  const given = new Map<string, Map<string, Counted>>()
  const note = (row: GedRow): void => {
    const [{ id, kind, point }] = placesOf(row)
    if (point === null || !UNITS.includes(kind)) return
    const points = given.get(id) ?? new Map<string, Counted>()
    const key = JSON.stringify(point)
    given.set(id, points.set(key, { point, times: (points.get(key)?.times ?? 0) + 1 }))
  }
  for (const row of rows) note(row)
  return {
    note,
    pointOf: ({ id }) => {
      const [first] = [...(given.get(id)?.values() ?? [])].sort(mostOften)
      return first?.point ?? null
    },
  }
}

interface Counted {
  readonly point: GedPoint
  readonly times: number
}

const UNITS: readonly string[] = ['ADMIN2', 'ADMIN1', 'COUNTRY']

function mostOften(left: Counted, right: Counted): number {
  return (
    right.times - left.times ||
    left.point.latitude - right.point.latitude ||
    left.point.longitude - right.point.longitude
  )
}
