import { z } from 'zod'
import { stableId } from '../../../lib/stable-id.ts'
import type { Sheet } from '../../pipeline/read-sheet.ts'
import { degrees, text } from './cells.ts'
import { countryOf, geonamesUnit } from './country-names.ts'
import { kindOfFeature } from './feature-kinds.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { GazetteerPlace, OuterPlace } from './gazetteer-place.ts'
import type { GazetteerName } from './gazetteer-sources.ts'

const number = text.refine((value) => /^\d*$/.test(value), 'is no whole number').default('')
const some = text.default('')

const columns = {
  name: text.refine((value) => value !== '', 'is empty'),
  latitude: degrees(90),
  longitude: degrees(180),
  geonameid: number,
  ...{ altName: some, name_ar: some, name_fa: some, name_ru: some, name_ku: some },
  feature_code: some,
  country: some.refine((value) => /^([A-Z]{2})?$/.test(value), 'is no code of two letters'),
  ...{ admin1_code: some, admin1_name: some, admin2_geonameid: number, admin2_name: some },
}

type TableValues = z.output<ReturnType<typeof z.object<typeof columns>>>

// The keys of an object of ours.
const names = Object.keys(columns) as (keyof typeof columns)[]
const needed: readonly string[] = ['name', 'latitude', 'longitude']

/** Tables of places that somebody took from GeoNames, with a header, in which there is a column of countries or none. */
export function tableSheet(hasCountry: boolean): Sheet<keyof typeof columns, GazetteerPlace> {
  const gazetteer = hasCountry ? 'GEONAMES_EXCERPT' : 'GEONAMES_TABLE'
  return {
    name: 'table of places of GeoNames',
    columns: names,
    otherNames: { country: ['country_code'] },
    optional: names.filter((name) => !needed.includes(name)),
    model: z.object(columns).transform((row) => placeOf(row, gazetteer)),
    skipped: () => null,
  }
}

function placeOf(row: TableValues, gazetteer: GazetteerName): GazetteerPlace {
  const { geonameid, name, latitude, longitude } = row
  const own = geonameid === '' ? ownId(name, latitude, longitude) : `place:geonames-${geonameid}`
  return {
    ...{ key: own, gazetteer, around: around(row) },
    place: placeRecord({
      id: own,
      // Such tables are of settlements where they do not say.
      kind: kindOfFeature('P', row.feature_code),
      point: { latitude, longitude },
      names: [
        ...named(name, 'en', { basis: 'INFERRED' }),
        ...row.altName.split(',').flatMap((one) => named(one, 'und', { kind: 'ALIAS' })),
        ...named(row.name_ar, 'ar'),
        ...named(row.name_fa, 'fa'),
        ...named(row.name_ku, 'ckb'),
        ...named(row.name_ru, 'ru'),
      ],
      externalIds: { geonames: geonameid },
    }),
  }
}

/** A unit of which only the name is given is one in all such tables: nobody says of which country it is. */
function around(row: TableValues): readonly OuterPlace[] {
  const { admin1_code, admin1_name, admin2_geonameid, admin2_name, country } = row
  const district = placeRecord({
    ...{ id: `place:geonames-${admin2_geonameid}`, kind: 'ADMIN2' },
    names: named(admin2_name, 'en', { basis: 'INFERRED' }),
    externalIds: { geonames: admin2_geonameid },
  })
  const hasCode = country !== '' && admin1_code !== ''
  const province = placeRecord({
    id: hasCode ? geonamesUnit(country, admin1_code) : ownId('ADMIN1', admin1_code, admin1_name),
    kind: 'ADMIN1',
    names: named(admin1_name, 'en', { basis: 'INFERRED' }),
    externalIds: { 'geonames-code': hasCode ? `${country}.${admin1_code}` : null },
  })
  return [
    ...(admin2_geonameid === '' || admin2_name === ''
      ? []
      : [{ id: district.id, known: district }]),
    ...(hasCode || admin1_name !== ''
      ? [{ id: province.id, known: admin1_name === '' ? null : province }]
      : []),
    ...(country === '' ? [] : [countryOf(country)]),
  ]
}

function ownId(...parts: readonly (string | number)[]): string {
  return stableId('place', 'geonames-excerpt', ...parts).replace(':', ':geonames-excerpt-')
}
