import type { About } from '../format.ts'
import type { ToldClaim, ToldEvent } from '../read/read-told.ts'
import { claimNodes } from './claim-nodes.ts'
import { day, iri, known, labels, numbers, ref } from './node.ts'
import type { Node } from './node.ts'

/** An event and everything that is told of it. */
export function nodesOf({ event, claims }: ToldEvent): readonly Node[] {
  return [
    eventNode(event, claims),
    ...event.places.map(placeNode),
    ...actorsOf(event).map(actorNode),
    ...claims.flatMap((claim) => claimNodes(claim, event.id)),
  ]
}

type Event = ToldEvent['event']
type Actor =
  Event['perpetrators'][number]['actor'] | NonNullable<Event['targets'][number]['entity']>

function eventNode(event: Event, claims: readonly ToldClaim[]): Node {
  const { when, killed, injured, support } = event
  return known({
    '@id': iri(event.id),
    '@type': ['sem:Event', 'prov:Entity'],
    'rdfs:label': labels(event.title, event.titleAr),
    'sem:eventType': ref(`term:${event.type}`),
    'marsad:extent': event.extent,
    'sem:hasEarliestBeginTimeStamp': day(when.earliest),
    'sem:hasLatestEndTimeStamp': day(when.latest),
    'marsad:datePrecision': when.precision,
    'marsad:dateBasis': when.basis,
    'sem:hasPlace': event.places.map(({ place }) => ref(place.id)),
    'sem:hasActor': actorsOf(event).map(({ id }) => ref(id)),
    'marsad:attributionStatus': event.attributionStatus,
    ...numbers('killed', killed),
    ...numbers('injured', injured),
    'marsad:claims': support.claims,
    'marsad:independentSources': support.independentSources,
    'sem:subEventOf': event.partOf.map(({ id }) => ref(id)),
    'prov:wasDerivedFrom': claims.map(({ id }) => ref(id)),
    'dcterms:identifier': event.externalIds.map(({ scheme, value }) => `${scheme}:${value}`),
  })
}

function actorsOf({ perpetrators, targets, participants }: Event): readonly Actor[] {
  const others = [...targets, ...participants].flatMap(({ entity }) => entity ?? [])
  return [...perpetrators.map(({ actor }) => actor), ...others].filter(
    ({ __typename: name }) => name === 'Actor',
  )
}

function actorNode({ id, name, nameAr }: Actor): Node {
  return {
    '@id': iri(id),
    '@type': ['sem:Actor', 'prov:Agent'],
    'rdfs:label': labels(name, nameAr),
  }
}

/** Only the spot has coordinates, as in every format. */
function placeNode({ place, precision }: Event['places'][number]): Node {
  const isSpot = precision === 'EXACT' || precision === 'NEAR'
  const point = isSpot ? place.point : null
  return known({
    '@id': iri(place.id),
    '@type': 'sem:Place',
    'rdfs:label': labels(place.name, place.nameAr),
    'sem:placeType': ref(`term:${place.kind}`),
    'wgs84:lat': point?.latitude,
    'wgs84:long': point?.longitude,
  })
}

/** The sources of all that was written, with their licences. */
export function sourceNodes({ sources }: About): readonly Node[] {
  return sources.all.map(({ id, name, nameAr, licence }) =>
    known({
      '@id': iri(id),
      '@type': ['sem:Authority', 'prov:Agent'],
      'rdfs:label': labels(name, nameAr),
      'dcterms:license': licence === null ? null : { '@id': licence.url },
      'dcterms:bibliographicCitation': licence?.citation,
    }),
  )
}
