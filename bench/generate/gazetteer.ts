import type { EventInput } from '../../src/facts/project-event.ts'
import type { PlaceKind } from '../../src/facts/vocabulary.ts'
import { placesOf } from '../../src/ingest/importers/ucdp-ged/ged-places.ts'
import type { GedPoint } from '../../src/ingest/importers/ucdp-ged/ged-places.ts'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { unitPoints } from '../../src/ingest/importers/ucdp-ged/unit-points.ts'
import type { UnitPoints } from '../../src/ingest/importers/ucdp-ged/unit-points.ts'
import { compareText } from '../../src/lib/compare-text.ts'

/** Where places lie, and within which others, as all rows together say. */
export interface Gazetteer extends Pick<EventInput, 'ancestors' | 'placeKinds' | 'points'> {
  readonly unitPoints: UnitPoints
}

/** Gathers it. */
export function gazetteerOf(rows: readonly GedRow[]): Gazetteer {
  const units = unitPoints(rows)
  const within = new Map<string, Set<string>>()
  const points = new Map<string, GedPoint>()
  const placeKinds = new Map<string, PlaceKind>()
  for (const row of rows) {
    const places = placesOf(row)
    for (const [step, place] of places.entries()) {
      placeKinds.set(place.id, place.kind)
      const outer = places[step + 1]
      const known = within.get(place.id) ?? new Set()
      within.set(place.id, outer === undefined ? known : known.add(outer.id))
      const point = units.pointOf(place)?.point ?? place.point
      if (point !== null) points.set(place.id, point)
    }
  }
  const ancestors = new Map([...within.keys()].map((id) => [id, above(id, within)]))
  return { unitPoints: units, points, placeKinds, ancestors }
}

function above(id: string, within: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set<string>()
  const next = [id]
  for (let place = next.pop(); place !== undefined; place = next.pop()) {
    for (const outer of within.get(place) ?? []) {
      if (found.has(outer)) continue
      found.add(outer)
      next.push(outer)
    }
  }
  return [...found].sort(compareText)
}
