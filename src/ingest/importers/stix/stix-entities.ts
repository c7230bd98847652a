import type { EntityRecord, NameRecord } from '../../batch.ts'
import { actorClassOf, graphId, placeKindOf } from './stix-object.ts'
import type { StixObject } from './stix-object.ts'

/** The entity that an object is; undefined where it is none. */
export function entityOf(object: StixObject): EntityRecord | undefined {
  const id = graphId(object.id)
  if (id === null || id.startsWith('event:')) return undefined
  const stix = { scheme: 'stix', value: object.id }
  if (object.type !== 'location') {
    const names = namesOf(object)
    return { id, class: actorClassOf(object), kind: null, point: null, names, externalIds: [stix] }
  }
  const { latitude, longitude, country } = object
  const kind = placeKindOf(object)
  const isCode = kind === 'COUNTRY' && country !== null && /^[A-Z]{2}$/.test(country)
  return {
    ...{ id, class: null, kind, names: namesOf(object) },
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    externalIds: isCode ? [stix, { scheme: 'iso-3166-1-alpha-2', value: country }] : [stix],
  }
}

/** What an object is called. */
export function nameOf(object: StixObject): string {
  if (object.type === 'relationship' || object.type === 'sighting') return object.type
  if (object.type !== 'location') return object.name
  const { name, city, administrative_area, country, region } = object
  return name ?? city ?? administrative_area ?? countryName(country) ?? region ?? object.id
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Countries are given by their ISO codes. */
function countryName(country: string | null): string | null {
  return country !== null && /^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? country) : country
}

function namesOf(object: StixObject): readonly NameRecord[] {
  const lang = langOf(object)
  const aliases = 'aliases' in object ? object.aliases : []
  const all = [nameOf(object), ...aliases]
  const isOther = (name: string, at: number) => all.indexOf(name) === at
  const names = all.filter(isOther).map((value, at): NameRecord => ({
    ...{ value, lang, kind: at === 0 ? 'PRIMARY' : 'ALIAS', tone: 'NEUTRAL', basis: 'STATED' },
  }))
  const shown: NameRecord = {
    value: nameOf(object),
    lang: 'en',
    kind: 'PRIMARY',
    tone: 'NEUTRAL',
    basis: 'INFERRED',
  }
  return lang === 'en' ? names : [...names, shown]
}

/** The first part of an RFC 5646 tag. */
export function langOf({ lang }: StixObject): string {
  return /^[a-z]{2,3}(?=-|$)/.exec(lang ?? 'en')?.[0] ?? 'en'
}
