import type { NameRecord } from '../../batch.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { OuterPlace } from './gazetteer-place.ts'

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const arabic = new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' })

/** What a country is called by its ISO code (alpha-2) in the locale data of Unicode; no gazetteer says so. */
export function countryNames(code: string): readonly NameRecord[] {
  const isCode = /^[A-Z]{2}$/.test(code)
  const how = { basis: 'BACKGROUND' } as const
  return [
    ...named(isCode ? english.of(code) : null, 'en', how),
    ...named(isCode ? arabic.of(code) : null, 'ar', how),
  ]
}

/** Countries by their codes, of which there are few, whatever the number of rows. */
const countries = new Map<string, OuterPlace>()

/** The country of a code, to be declared where no row is it. */
export function countryOf(code: string): OuterPlace {
  const known = countries.get(code) ?? made(code)
  if (/^[A-Z]{2}$/.test(code)) countries.set(code, known)
  return known
}

function made(code: string): OuterPlace {
  const id = geonamesUnit(code)
  const names = countryNames(code)
  const externalIds = { 'iso-3166-1-alpha-2': code, 'geonames-code': code }
  return {
    id,
    known: names.length === 0 ? null : placeRecord({ id, kind: 'COUNTRY', names, externalIds }),
  }
}

/** The id of a country, province or district by its codes in GeoNames, from the country inwards. */
export function geonamesUnit(...codes: readonly string[]): string {
  const text = codes.join('-').toLowerCase()
  return `place:geonames-${text.replaceAll(/[^a-z0-9]+/g, '-')}`
}
