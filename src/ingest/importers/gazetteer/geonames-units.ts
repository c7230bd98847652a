import { z } from 'zod'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import { text, whole } from './cells.ts'
import { countryNames, countryOf, geonamesUnit } from './country-names.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { GazetteerPlace, OuterPlace } from './gazetteer-place.ts'
import type { GazetteerName } from './gazetteer-sources.ts'

const unitCode = text.refine(
  (value) => /^[A-Z]{2}(\.[^.\s]+){1,2}$/.test(value),
  'is no code such as IQ.07 or IQ.07.98175',
)
const name = text.refine((value) => value !== '', 'is empty')

/** `admin1CodesASCII.txt` and `admin2Codes.txt` of GeoNames: provinces and districts with their codes. */
export const unitSheet: Sheet<'code' | 'name' | 'asciiname' | 'geonameid', GazetteerPlace> = {
  name: 'list of administrative codes of GeoNames',
  columns: ['code', 'name', 'asciiname', 'geonameid'],
  otherNames: {},
  optional: [],
  model: z
    .object({ code: unitCode, name, asciiname: text, geonameid: whole })
    .transform(({ geonameid, ...row }) =>
      unitOf({ ...row, geonameid: String(geonameid), gazetteer: 'GEONAMES' }),
    ),
  skipped: comment,
}

/** A table of codes, levels and names that somebody took from GeoNames. */
export const levelSheet: Sheet<'code' | 'level' | 'name', GazetteerPlace> = {
  name: 'table of administrative codes of GeoNames',
  columns: ['code', 'level', 'name'],
  otherNames: {},
  optional: [],
  model: z
    .object({ code: unitCode, level: text, name })
    .refine(({ code, level }) => level === String(code.split('.').length - 1), {
      path: ['level'],
      error: 'is not how deep the code is',
    })
    .transform((row) => unitOf({ ...row, geonameid: null, gazetteer: 'GEONAMES_EXCERPT' })),
  skipped: () => null,
}

function unitOf(row: {
  readonly code: string
  readonly name: string
  readonly geonameid: string | null
  readonly gazetteer: GazetteerName
}): GazetteerPlace {
  const codes = row.code.split('.')
  const [country = '', province = ''] = codes
  const isDistrict = codes.length === 3
  const outer: readonly OuterPlace[] = [{ id: geonamesUnit(country, province), known: null }]
  return {
    ...{ key: row.code, gazetteer: row.gazetteer },
    place: placeRecord({
      ...{ id: geonamesUnit(...codes), kind: isDistrict ? 'ADMIN2' : 'ADMIN1' },
      names: named(row.name, 'en', { basis: 'INFERRED' }),
      externalIds: { geonames: row.geonameid, 'geonames-code': row.code },
    }),
    around: [...(isDistrict ? outer : []), countryOf(country)],
  }
}

const countryColumns = {
  ISO: text.refine((value) => /^[A-Z]{2}$/.test(value), 'is no code of two letters'),
  ISO3: text.refine((value) => /^[A-Z]{3}$/.test(value), 'is no code of three letters'),
  ...{ 'ISO-Numeric': text, fips: text, Country: name, Capital: text, Area: text },
  ...{ Population: text, Continent: text, tld: text, CurrencyCode: text, CurrencyName: text },
  ...{ Phone: text, 'Postal Code Format': text, 'Postal Code Regex': text, Languages: text },
  ...{ geonameid: text, neighbours: text, EquivalentFipsCode: text },
}

/** `countryInfo.txt` of GeoNames. */
export const countrySheet: Sheet<keyof typeof countryColumns, GazetteerPlace> = {
  name: 'list of countries of GeoNames',
  // The keys of an object of ours.
  columns: Object.keys(countryColumns) as (keyof typeof countryColumns)[],
  otherNames: {},
  optional: [],
  model: z.object(countryColumns).transform(({ ISO, ISO3, Country, geonameid }) => ({
    ...{ key: ISO, gazetteer: 'GEONAMES' as const, around: [] },
    place: placeRecord({
      ...{ id: geonamesUnit(ISO), kind: 'COUNTRY' },
      names: [...countryNames(ISO), ...named(Country, 'en', { kind: 'ALIAS' })],
      externalIds: {
        ...{ geonames: geonameid, 'geonames-code': ISO },
        ...{ 'iso-3166-1-alpha-2': ISO, 'iso-3166-1-alpha-3': ISO3 },
      },
    }),
  })),
  skipped: comment,
}

function comment(_cell: unknown, fields: readonly string[]): string | null {
  return fields[0]?.startsWith('#') === true ? 'It is a comment.' : null
}
