import { z } from 'zod'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import { degrees, text, whole } from './cells.ts'
import { countryNames, countryOf, geonamesUnit } from './country-names.ts'
import { kindOfFeature } from './feature-kinds.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { GazetteerPlace, OuterPlace } from './gazetteer-place.ts'

/** The columns of a dump, in their order (https://download.geonames.org/export/dump/readme.txt). */
const columns = {
  geonameid: whole,
  name: text.refine((value) => value !== '', 'is empty'),
  asciiname: text,
  alternatenames: text,
  latitude: degrees(90),
  longitude: degrees(180),
  feature_class: text,
  feature_code: text,
  country_code: text.refine((value) => /^([A-Z]{2})?$/.test(value), 'is no code of two letters'),
  cc2: text,
  admin1_code: text,
  admin2_code: text,
  admin3_code: text,
  admin4_code: text,
  population: text,
  elevation: text,
  dem: text,
  timezone: text,
  modification_date: text,
}

type DumpValues = z.output<ReturnType<typeof z.object<typeof columns>>>

/** Dumps of GeoNames: `allCountries.txt`, those of single countries, and those of cities. */
export const dumpSheet: Sheet<keyof typeof columns, GazetteerPlace> = {
  name: 'dump of GeoNames',
  // The keys of an object of ours.
  columns: Object.keys(columns) as (keyof typeof columns)[],
  otherNames: {},
  optional: [],
  model: z.object(columns).transform(placeOf),
  skipped: () => null,
}

function placeOf(row: DumpValues): GazetteerPlace {
  const kind = kindOfFeature(row.feature_class, row.feature_code)
  const codes = codesOf(row)
  const depth = { COUNTRY: 1, ADMIN1: 2, ADMIN2: 3 }[kind as string]
  // A unit without a code of its own is a place like any other.
  const isUnit = depth !== undefined && codes.length >= depth
  const own = isUnit ? codes.slice(0, depth) : null
  // A country's row has its names without a language; not every code stands for a country that has one.
  const called = kind === 'COUNTRY' && isUnit ? countryNames(row.country_code) : []
  const id = own === null ? `place:geonames-${String(row.geonameid)}` : geonamesUnit(...own)
  return {
    key: String(row.geonameid),
    gazetteer: 'GEONAMES',
    place: placeRecord({
      ...{ id, kind: depth !== undefined && !isUnit ? 'REGION' : kind },
      point: { longitude: row.longitude, latitude: row.latitude },
      names: [
        ...called,
        ...named(row.name, 'en', { basis: 'INFERRED', ...(called.length > 0 ? ALIAS : {}) }),
        ...row.alternatenames.split(',').flatMap((name) => named(name, 'und', ALIAS)),
      ],
      externalIds: {
        geonames: String(row.geonameid),
        'geonames-code': own?.join('.'),
        'iso-3166-1-alpha-2': kind === 'COUNTRY' && isUnit ? row.country_code : null,
      },
    }),
    around: around(codes).filter((outer) => outer.id !== id),
  }
}

const ALIAS = { kind: 'ALIAS' } as const

/** Country, province and district, as far as the row names them. 00 is a province that is not known. */
function codesOf({ country_code, admin1_code, admin2_code }: DumpValues): readonly string[] {
  const codes = [country_code, admin1_code === '00' ? '' : admin1_code, admin2_code]
  const unknown = codes.indexOf('')
  return unknown === -1 ? codes : codes.slice(0, unknown)
}

/** Districts and provinces have no name in the rows of what lies in them: only a row of their own declares them. */
function around(codes: readonly string[]): readonly OuterPlace[] {
  const [country] = codes
  const units = codes.slice(1).map((_, at) => geonamesUnit(...codes.slice(0, at + 2)))
  return [
    ...units.toReversed().map((id) => ({ id, known: null })),
    ...(country === undefined ? [] : [countryOf(country)]),
  ]
}
