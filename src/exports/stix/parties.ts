import { unitOf } from '../event-parts.ts'
import type { EventFacts } from '../read/read-facts.ts'
import type { Credit } from '../sources.ts'
import { common, known, stixId } from './stix-object.ts'
import type { StixObject } from './stix-object.ts'

/** Somebody or something with a name. */
export type Entity = NonNullable<EventFacts['targets'][number]['entity']>
type Place = EventFacts['places'][number]['place']

const identityClasses: Readonly<Record<string, string>> = {
  PERSON: 'individual',
  POPULATION: 'class',
  MILITARY_UNIT: 'group',
  COALITION: 'group',
}

/** An armed group is a threat actor; everybody else is an identity, whoever holds them responsible for what. */
function actorType(entity: Entity): string {
  const isGroup = entity.__typename === 'Actor' && entity.actorClass === 'ARMED_GROUP'
  return isGroup ? 'threat-actor' : 'identity'
}

/** The object that stands for an entity; a place is a location. */
export function entityRef(entity: Entity): string {
  return stixId(entity.__typename === 'Place' ? 'location' : actorType(entity), entity.id)
}

/** An actor. */
export function actorObject(entity: Entity, now: Date): StixObject {
  const type = actorType(entity)
  const actorClass = entity.__typename === 'Actor' ? entity.actorClass : ''
  return {
    ...common(type, entity.id, now),
    name: entity.name,
    ...(type === 'identity'
      ? { identity_class: identityClasses[actorClass] ?? 'organization' }
      : {}),
    ...references(entity),
  }
}

const points = ['SETTLEMENT', 'FACILITY']

/** A place. Only a settlement or a facility has coordinates: the middle of a province is nowhere. */
export function placeObject(place: Place, now: Date): StixObject {
  const [country, admin1] = (['COUNTRY', 'ADMIN1'] as const).map((kind) =>
    unitOf({ place, precision: 'EXACT', basis: 'STATED' }, kind),
  )
  const spot = points.includes(place.kind) ? place.point : null
  const isPlaced = country !== null && country !== undefined ? true : spot !== null
  return {
    ...common('location', place.id, now),
    name: place.name,
    ...known({
      country: country ? (isoCode(country) ?? country.name) : undefined,
      administrative_area: admin1?.name,
      city: place.kind === 'SETTLEMENT' ? place.name : undefined,
      // One of country, region and coordinates must be there.
      region: isPlaced ? undefined : place.name,
      ...(spot ? { latitude: spot.latitude, longitude: spot.longitude } : {}),
    }),
    ...references(place),
  }
}

function isoCode({ externalIds }: Pick<Place, 'externalIds'>): string | undefined {
  return externalIds.find(({ scheme }) => scheme.startsWith('iso-3166-1'))?.value
}

function references({ id, externalIds }: Pick<Place, 'id' | 'externalIds'>) {
  const own = { source_name: 'marsad', external_id: id }
  const others = externalIds.map(({ scheme, value }) => ({
    source_name: scheme,
    external_id: value,
  }))
  return { external_references: [own, ...others] }
}

/** The licence of a source as a marking; null where none is known. */
export function markingOf({ id, name, licence }: Credit): StixObject | null {
  if (licence === null) return null
  const {
    type,
    spec_version,
    id: own,
    created_by_ref,
    created,
  } = common('marking-definition', id, new Date(0))
  return {
    ...{ type, spec_version, id: own, created_by_ref, created },
    definition_type: 'statement',
    definition: { statement: `${name}: ${licence.name}, ${licence.url}. ${licence.citation}` },
  }
}
