import type {
  CodeOf,
  DatePrecision,
  EventExtent,
  EventType,
  GeoPrecision,
  PlaceKind,
  violence,
} from '../../../facts/vocabulary.ts'

/** What a code of the data set is here, and the page of codebook 22.1 that defines it. */
interface Coded<Meaning> {
  readonly is: Meaning
  readonly page: number
}

/** date_prec. A range of more than a month that lies within one year is known to the year. */
export const DATE_PRECISION: Readonly<Record<1 | 2 | 3 | 4 | 5, Coded<DatePrecision>>> = {
  1: { is: 'DAY', page: 32 },
  2: { is: 'FEW_DAYS', page: 32 },
  3: { is: 'WEEK', page: 33 },
  4: { is: 'MONTH', page: 33 },
  5: { is: 'YEAR', page: 34 },
}

interface Location {
  readonly precision: GeoPrecision
  /** What sort of place `where_coordinates` names at this precision, where its name says nothing else. */
  readonly kind: PlaceKind
}

/** where_prec. At 3, 4 and 6 the location is the district, the province or the country of the row itself. */
export const LOCATION: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, Coded<Location>>> = {
  1: { is: { precision: 'EXACT', kind: 'SETTLEMENT' }, page: 36 },
  2: { is: { precision: 'NEAR', kind: 'SETTLEMENT' }, page: 36 },
  3: { is: { precision: 'ADMIN2', kind: 'ADMIN2' }, page: 36 },
  4: { is: { precision: 'ADMIN1', kind: 'ADMIN1' }, page: 37 },
  5: { is: { precision: 'AREA', kind: 'REGION' }, page: 37 },
  6: { is: { precision: 'COUNTRY', kind: 'COUNTRY' }, page: 38 },
  7: { is: { precision: 'INTERNATIONAL', kind: 'REGION' }, page: 38 },
}

/** event_clarity: 2 is a sum of several events that cannot be told apart, so how many they were is not known. */
export const EXTENT: Readonly<Record<1 | 2, Coded<EventExtent>>> = {
  1: { is: 'SINGLE', page: 22 },
  2: { is: 'SERIES', page: 22 },
}

interface Violence {
  readonly violence: CodeOf<typeof violence>
  readonly type: EventType
}

/**
 * type_of_violence. Side A is a government or just one of two groups (p. 7): who attacked is not said. Only of violence
 * against civilians side A is the perpetrator.
 */
export const VIOLENCE: Readonly<Record<1 | 2 | 3, Coded<Violence>>> = {
  1: { is: { violence: 'STATE_BASED', type: 'ARMED_CLASH' }, page: 28 },
  2: { is: { violence: 'NON_STATE', type: 'ARMED_CLASH' }, page: 29 },
  3: { is: { violence: 'ONE_SIDED', type: 'ONE_SIDED_VIOLENCE' }, page: 30 },
}

/** Last words of names, in any case, that are of no settlement (p. 20 says how names are streamlined). */
export const FACILITIES: readonly string[] = [
  ...['airbase', 'airfield', 'airport', 'barracks', 'base', 'bridge', 'camp', 'checkpoint'],
  ...['dam', 'garage', 'highway', 'monument', 'outpost', 'port', 'post', 'prison', 'road'],
  ...['site', 'station', 'university'],
]

/** The same of what is an area. */
export const AREAS: readonly string[] = [
  ...['area', 'border', 'district', 'falls', 'forest', 'hills', 'island', 'islands', 'lake'],
  ...['mountain', 'mountains', 'province', 'region', 'river', 'township', 'valley'],
]
