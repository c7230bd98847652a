import type { Credit } from '../sources.ts'
import { placesOf, spotOf } from '../event-parts.ts'
import type { EventFacts } from '../read/read-facts.ts'
import type { Edge, Vertex } from './graph-parts.ts'

/** What an event is joined to: the other end, and how. */
export interface Link {
  readonly vertex: Vertex
  readonly attributes: Edge['attributes']
  /** Where the edge does not begin at the event. */
  readonly from?: string
}

/** An event as a node. */
export function eventVertex(event: EventFacts): Vertex {
  const { when, killed, support } = event
  const [spot] = placesOf(event).flatMap((place) => spotOf(place) ?? [])
  return {
    id: event.id,
    label: event.title,
    attributes: {
      ...{ kind: 'EVENT', type: event.type, typeGroup: event.typeGroup, extent: event.extent },
      ...{ basis: event.basis, earliest: when.earliest, latest: when.latest },
      ...{ datePrecision: when.precision, attributionStatus: event.attributionStatus },
      ...{ killedLow: killed?.low, killedBest: killed?.best, killedHigh: killed?.high },
      ...{ claims: support.claims, independentSources: support.independentSources },
      ...{ latitude: spot?.latitude, longitude: spot?.longitude },
    },
  }
}

/** Everything that an event is joined to; those who are only described are nobody, and no node. */
export function linksOf(event: EventFacts, credits: readonly Credit[]): readonly Link[] {
  return [
    ...event.perpetrators.map(({ actor, stances, disputed, support }) => ({
      vertex: entityVertex(actor),
      attributes: { type: 'PERPETRATED_BY', stances: stances.join(' '), disputed, ...counts(support) },
    })),
    ...identified(event.targets, () => ({ type: 'TARGETED' })),
    ...identified(event.participants, ({ role }) => ({ type: 'INVOLVED', role })),
    ...event.casualties.flatMap(({ actor, estimate }) =>
      actor ? [{ vertex: actorVertex(actor), attributes: { type: 'HARMED', basis: estimate.basis } }] : [],
    ),
    ...event.weapons.map(({ use, weapon, support }) => ({
      vertex: entityVertex(weapon),
      attributes: { type: `${use}_WEAPON`, ...counts(support) },
    })),
    ...event.places.flatMap(placeLinks),
    ...event.conflicts.map((conflict) => ({ vertex: entityVertex(conflict), attributes: { type: 'PART_OF' } })),
    ...credits.map((credit) => ({ vertex: sourceVertex(credit), attributes: { type: 'TOLD_BY' } })),
    ...eventLinks('PART_OF', event.partOf),
    ...eventLinks('INTERCEPTED', event.intercepted),
    ...eventLinks('BEFORE', event.after),
  ]
} // prettier-ignore

type Support = EventFacts['support']
type Entity = NonNullable<EventFacts['targets'][number]['entity']>
type EventPlace = EventFacts['places'][number]

function counts({ claims, independentSources }: Support) {
  return { claims, independentSources }
}

interface Told {
  readonly entity?: Entity | null
  readonly basis: EventFacts['basis']
  readonly support: Support
}

function identified<Party extends Told>(
  parties: readonly Party[],
  as: (party: Party) => Edge['attributes'],
): readonly Link[] {
  return parties.flatMap((party) => {
    const { entity, basis, support } = party
    if (!entity) return []
    return [{ vertex: entityVertex(entity), attributes: { ...as(party), basis, ...counts(support) } }]
  })
} // prettier-ignore

const kinds: Readonly<Record<string, string>> = {
  Actor: 'ACTOR',
  Place: 'PLACE',
  Weapon: 'WEAPON',
  Conflict: 'CONFLICT',
}

interface Identity {
  readonly __typename?: string
  readonly id: string
  readonly name: string
  readonly actorClass?: string
  readonly placeKind?: string
}

function entityVertex({ __typename: name = 'Actor', ...entity }: Identity): Vertex {
  const { id, name: label, actorClass, placeKind } = entity
  return {
    id,
    label,
    attributes: { kind: kinds[name] ?? name.toUpperCase(), type: actorClass ?? placeKind },
  }
}

function actorVertex({ id, name }: Identity): Vertex {
  return { id, label: name, attributes: { kind: 'ACTOR' } }
}

/** The place, and everything that it lies in: only a spot has a point. */
function placeLinks({ place, precision, basis }: EventPlace): readonly Link[] {
  const spot = spotOf({ place, precision, basis })
  const vertex = {
    ...placeVertex(place),
    attributes: { ...placeVertex(place).attributes, latitude: spot?.latitude, longitude: spot?.longitude },
  }
  return [
    { vertex, attributes: { type: 'OCCURRED_AT', precision, basis } },
    ...place.ancestors.map((outer) => ({
      ...{ vertex: placeVertex(outer), from: place.id },
      attributes: { type: 'WITHIN' },
    })),
  ]
} // prettier-ignore

function placeVertex({ id, name, kind }: EventPlace['place']['ancestors'][number]): Vertex {
  return { id, label: name, attributes: { kind: 'PLACE', type: kind } }
}

function sourceVertex({ id, name, licence }: Credit): Vertex {
  const attributes = { licence: licence?.name, citation: licence?.citation }
  return { id, label: name, attributes: { kind: 'SOURCE', ...attributes } }
}

/** An event that is no part of the export is a node all the same, and says so: an edge needs both ends. */
function eventLinks(
  type: string,
  events: readonly { readonly id: string; readonly title: string }[],
): readonly Link[] {
  return events.map(({ id, title }) => ({
    vertex: { id, label: title, attributes: { kind: 'EVENT', outside: true } },
    attributes: { type },
  }))
}
