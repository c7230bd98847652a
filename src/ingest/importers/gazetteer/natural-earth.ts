import { z } from 'zod'
import type { PlaceKind } from '../../../facts/vocabulary.ts'
import type { NameRecord } from '../../batch.ts'
import type { ObjectList } from '../../pipeline/read-objects.ts'
import { countryNames } from './country-names.ts'
import { named, placeRecord } from './gazetteer-place.ts'
import type { GazetteerPlace, OuterPlace } from './gazetteer-place.ts'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

const feature = z.object({
  type: z.literal('Feature', 'must be Feature'),
  properties: z.record(z.string(), scalar, 'must be an object of texts and numbers'),
  geometry: z
    .object({ type: z.string(), coordinates: z.unknown() }, 'must be a geometry')
    .nullable(),
})

/** GeoJSON of Natural Earth: countries (admin 0), provinces (admin 1) and populated places. */
export const naturalEarth: ObjectList<GazetteerPlace> = {
  name: 'GeoJSON of Natural Earth',
  list: 'features',
  type: 'FeatureCollection',
  model: feature.transform((value, context) => {
    const cells = cellsOf(value.properties)
    const place = placeOf(cells, pointOf(value.geometry) ?? labelOf(cells))
    if (place !== null) return place
    const message =
      'are those of no country, province or populated place: ADM0_A3 with NAME, adm1_code or NE_ID must be there'
    context.issues.push({ code: 'custom', path: ['properties'], message, input: value.properties })
    return z.NEVER
  }),
  skipped: () => null,
}

type Cells = (name: string) => string | null

/** Properties have been written in capitals and small; -99 stands for nothing. */
function cellsOf(properties: z.output<typeof feature>['properties']): Cells {
  const values = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), String(value ?? '')]),
  )
  return (name) => {
    const value = values.get(name)?.trim() ?? ''
    return ['', '-99', '-1', 'null'].includes(value) ? null : value
  }
}

type Point = { readonly longitude: number; readonly latitude: number } | null

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())

function pointOf(geometry: z.output<typeof feature>['geometry']): Point {
  const { data } = position.safeParse(geometry?.type === 'Point' ? geometry.coordinates : null)
  return data === undefined ? null : { longitude: data[0], latitude: data[1] }
}

/** Where the label of an area stands. */
function labelOf(cells: Cells): Point {
  const [x, y] = [cells('label_x') ?? cells('longitude'), cells('label_y') ?? cells('latitude')]
  if (x === null || y === null) return null
  const { data } = position.safeParse([Number(x), Number(y)])
  return data === undefined ? null : { longitude: data[0], latitude: data[1] }
}

function placeOf(cells: Cells, point: Point): GazetteerPlace | null {
  const [unit, code] = [cells('adm1_code'), cells('adm0_a3')]
  const isPlace = cells('pop_max') !== null || cells('adm0name') !== null
  if (unit !== null) {
    return made(cells, { key: unit, kind: 'ADMIN1', point, around: countryOf(cells) })
  }
  if (isPlace) {
    const key = cells('ne_id') ?? cells('geonamesid') ?? cells('geonameid')
    if (key === null) return null
    return made(cells, { key, kind: 'SETTLEMENT', point, around: countryOf(cells) })
  }
  if (code === null || cells('name') === null) return null
  return made(cells, { key: code, kind: 'COUNTRY', point, around: [] })
}

interface Made {
  readonly key: string
  readonly kind: PlaceKind
  readonly point: Point
  readonly around: readonly OuterPlace[]
}

function made(cells: Cells, { key, kind, point, around }: Made): GazetteerPlace {
  const isCountry = kind === 'COUNTRY'
  const geonames = cells('geonamesid') ?? cells('geonameid') ?? cells('gn_id')
  return {
    ...{ key, gazetteer: 'NATURAL_EARTH', around },
    place: placeRecord({
      ...{ id: idOf(key), kind, point, names: namesOf(cells) },
      externalIds: {
        'natural-earth': cells('ne_id') ?? key,
        geonames: geonames?.replace(/\.0+$/, ''),
        'geonames-code': kind === 'ADMIN1' ? cells('gn_a1_code') : null,
        wikidata: cells('wikidataid'),
        'iso-3166-1-alpha-2': isCountry ? cells('iso_a2') : null,
        'iso-3166-1-alpha-3': isCountry ? cells('iso_a3') : null,
        // Some have only the country's half of it, or a tilde.
        'iso-3166-2': /^[A-Z]{2}-[A-Z0-9]{1,3}$/.exec(cells('iso_3166_2') ?? '')?.[0],
      },
    }),
  }
}

function countryOf(cells: Cells): readonly OuterPlace[] {
  const code = cells('adm0_a3')
  if (code === null) return []
  const id = idOf(code)
  const two = cells('iso_a2') ?? ''
  const name = cells('adm0name') ?? cells('admin')
  const names = [...named(name, 'en'), ...countryNames(two).filter(({ lang }) => lang === 'ar')]
  if (name === null) return [{ id, known: null }]
  const externalIds = { 'iso-3166-1-alpha-2': /^[A-Z]{2}$/.exec(two)?.[0] }
  return [{ id, known: placeRecord({ id, kind: 'COUNTRY', names, externalIds }) }]
}

/** Languages that are kept, of those that the files have. */
const LANGUAGES = ['ar', 'fa', 'he', 'tr', 'ur', 'ru', 'uk', 'fr']

function namesOf(cells: Cells): readonly NameRecord[] {
  const english = cells('name_en')
  const kind = 'ALIAS'
  const others = [cells('nameascii'), cells('name_long'), cells('gn_name'), cells('woe_name')]
  return [
    ...named(english ?? cells('name'), 'en', english === null ? { basis: 'INFERRED' } : {}),
    ...LANGUAGES.flatMap((lang) => named(cells(`name_${lang}`), lang)),
    ...[cells('name'), ...others].flatMap((value) =>
      named(value, 'en', { kind, basis: 'INFERRED' }),
    ),
    ...(cells('name_alt') ?? cells('namealt') ?? '')
      .split('|')
      .flatMap((value) => named(value, 'und', { kind })),
    ...named(cells('name_local'), 'und', { kind }),
  ]
}

function idOf(key: string): string {
  return `place:natural-earth-${key.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
}
