import { placesOf } from '../event-parts.ts'
import type { EventFacts } from '../read/read-facts.ts'
import type { Credit } from '../sources.ts'
import { EVENT_FACTS, eventFactsOf } from './facts-extension.ts'
import { actorObject, entityRef, markingOf, placeObject } from './parties.ts'
import type { Entity } from './parties.ts'
import { common, known, stixId } from './stix-object.ts'
import type { StixObject } from './stix-object.ts'

/** An event and everything around it: ends before what joins them, so that a reader never meets a name it does not know. */
export function incidentObjects(
  event: EventFacts,
  credits: readonly Credit[],
  now: Date,
): readonly StixObject[] {
  const entities = [
    ...event.perpetrators.map(({ actor }) => actor),
    ...[...event.targets, ...event.participants].flatMap(({ entity }) => entity ?? []),
  ].filter(({ __typename: name }) => name === 'Actor')
  const markings = credits.flatMap((credit) => markingOf(credit) ?? [])
  return [
    ...markings,
    ...entities.map((entity) => actorObject(entity, now)),
    ...event.places.map(({ place }) => placeObject(place, now)),
    incident(event, markings, now),
    ...relationships(event, now),
    ...sightings(event, now),
  ]
}

function incident(event: EventFacts, markings: readonly StixObject[], now: Date): StixObject {
  return {
    ...common('incident', event.id, now),
    name: event.title,
    ...known({ object_marking_refs: markings.map(({ id }) => id) }),
    external_references: [
      { source_name: 'marsad', external_id: event.id },
      ...event.externalIds.map(({ scheme, value }) => ({ source_name: scheme, external_id: value })),
      ...event.documents.nodes.map(({ id, title, url, source }) =>
        known({ source_name: source?.name ?? 'document', external_id: id, description: title, url }),
      ),
    ],
    extensions: { [EVENT_FACTS]: eventFactsOf(event) },
  }
} // prettier-ignore

/** Targets may be places that the event has not as its own: these have no object, and no relationship. */
function relationships(event: EventFacts, now: Date): readonly StixObject[] {
  const own = new Set(event.places.map(({ place }) => place.id))
  const isThere = (entity: Entity) =>
    entity.__typename === 'Actor' || (entity.__typename === 'Place' && own.has(entity.id))
  const from = { ref: stixId('incident', event.id), name: event.id, now }
  return [
    ...event.perpetrators.map(({ actor, stances, disputed }) =>
      relationship(from, 'attributed-to', entityRef(actor), `${stances.join(', ')}${disputed ? '; disputed' : ''}`),
    ),
    ...event.targets.flatMap(({ entity }) =>
      entity && isThere(entity) ? [relationship(from, 'targets', entityRef(entity))] : [],
    ),
    ...event.participants.flatMap(({ entity, role }) =>
      entity && isThere(entity) ? [relationship(from, 'related-to', entityRef(entity), role)] : [],
    ),
    ...event.places.map(({ place, precision }) =>
      relationship(from, 'located-at', stixId('location', place.id), precision),
    ),
  ]
} // prettier-ignore

interface From {
  readonly ref: string
  readonly name: string
  readonly now: Date
}

function relationship(
  ...[from, type, target, description]: [from: From, type: string, target: string, text?: string]
): StixObject {
  return {
    ...common('relationship', [from.name, type, target, description].join(' '), from.now),
    ...{ relationship_type: type, source_ref: from.ref, target_ref: target },
    ...known({ description }),
  }
}

/**
 * That an actor was seen: where it was a side of a battle, or says itself that it was there and nobody says otherwise. An
 * accusation is no sighting.
 */
function sightings(event: EventFacts, now: Date): readonly StixObject[] {
  const sides = event.participants.flatMap(({ role, entity }) =>
    entity?.__typename === 'Actor' && (role === 'SIDE_A' || role === 'SIDE_B') ? [entity] : [],
  )
  const owners = event.perpetrators.flatMap(({ actor, stances, disputed }) =>
    stances.includes('CLAIMED') && !disputed ? [actor] : [],
  )
  const { earliest, latest } = event.when
  return [...sides, ...owners].map((actor) => {
    const of = entityRef(actor)
    return {
      ...common('sighting', `${event.id} ${of}`, now),
      sighting_of_ref: of,
      ...known({
        first_seen: earliest ? `${earliest}T00:00:00.000Z` : undefined,
        last_seen: latest ? `${latest}T23:59:59.000Z` : undefined,
        where_sighted_refs: placesOf(event).map(({ place }) => stixId('location', place.id)),
      }),
      external_references: [{ source_name: 'marsad', external_id: event.id }],
    }
  })
}
