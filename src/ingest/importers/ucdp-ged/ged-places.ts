import type { PlaceKind } from '../../../facts/vocabulary.ts'
import { stableId } from '../../../lib/stable-id.ts'
import { AREAS, FACILITIES, LOCATION } from './ged-codes.ts'
import type { GedRow } from './ged-row.ts'

/** A place that a row names. */
export interface GedPlace {
  readonly id: string
  readonly kind: PlaceKind
  readonly name: string
  /** Set for a country: its number (Gleditsch and Ward) and ISO code. */
  readonly country?: { readonly number: number; readonly iso3: string | null }
  /** Where the row says it is; null for the units that hold the location. */
  readonly point: GedPoint | null
}

/** In degrees, WGS 84. */
export interface GedPoint {
  readonly longitude: number
  readonly latitude: number
}

/**
 * The places of a row, from its location outwards; each lies within the next. Where the row knows no more than the
 * district, province or country (where_prec 3, 4, 6), that unit is the location.
 */
export function placesOf(row: GedRow): readonly [GedPlace, ...GedPlace[]] {
  const point = { longitude: row.longitude, latitude: row.latitude }
  const [innermost, ...outer] = unitsOf(row)
  if (innermost.kind === LOCATION[row.where_prec].is.kind)
    return [{ ...innermost, point }, ...outer]
  const { country_id, where_coordinates: name, longitude, latitude } = row
  // A point links to one name (p. 20), but a name may stand for several places.
  const id = placeId('LOCATION', country_id, name, longitude, latitude)
  return [{ id, kind: kindOf(row), name, point }, innermost, ...outer]
}

/** District, province and country, as far as the row names them. */
function unitsOf(row: GedRow): readonly [GedPlace, ...GedPlace[]] {
  const { country_id: number, adm_1: province, adm_2: district, iso3 } = row
  const country: GedPlace = {
    id: `place:ucdp-gw-${String(number)}`,
    kind: 'COUNTRY',
    name: row.country,
    country: { number, iso3 },
    point: null,
  }
  const unit = (
    kind: 'ADMIN1' | 'ADMIN2',
    name: string,
    ...within: readonly string[]
  ): GedPlace => ({
    ...{ id: placeId(kind, number, ...within, name), kind, name, point: null },
  })
  const outer: readonly [GedPlace, ...GedPlace[]] =
    province === null ? [country] : [unit('ADMIN1', province), country]
  return district === null ? outer : [unit('ADMIN2', district, province ?? ''), ...outer]
}

function kindOf({ where_prec, where_coordinates }: GedRow): PlaceKind {
  const { kind } = LOCATION[where_prec].is
  if (kind !== 'SETTLEMENT') return kind
  const last = /\p{L}+(?=\P{L}*$)/u.exec(where_coordinates.toLowerCase())?.[0] ?? ''
  if (FACILITIES.includes(last)) return 'FACILITY'
  return AREAS.includes(last) ? 'REGION' : 'SETTLEMENT'
}

function placeId(...parts: readonly (string | number)[]): string {
  return stableId('place', 'ucdp-ged', ...parts).replace(':', ':ucdp-')
}
