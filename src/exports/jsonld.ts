import { format } from './format.ts'
import type { About } from './format.ts'
import { readTold } from './read/read-told.ts'
import type { ToldClaim, ToldEvent } from './read/read-told.ts'

/**
 * Linked data: events in the Simple Event Model, who says so in PROV. What a claim says of an event is a view of it (SEM,
 * section 3.4): it holds according to its speaker, and comes from a passage of a document.
 */
export const jsonld = format<ToldEvent>({
  name: 'jsonld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  description: 'Linked data: events in the Simple Event Model, claims and sources in PROV.',
  read: readTold,
  write: async function* (events, about) {
    const { where, version, now } = about
    const made = { 'prov:generatedAtTime': typed(now.toISOString(), 'xsd:dateTime'), 'marsad:where': JSON.stringify(where), 'marsad:exportedBy': `Marsad ${version}` } // prettier-ignore
    yield `{"@context":${JSON.stringify(CONTEXT)},"@id":"urn:marsad:export","@type":"prov:Bundle",${JSON.stringify(made).slice(1, -1)},"@graph":[`
    const written = new Set<string>()
    let separator = '\n'
    for await (const told of events) {
      for (const node of nodesOf(told)) {
        if (written.has(node['@id'])) continue
        written.add(node['@id'])
        yield separator + JSON.stringify(node)
        separator = ',\n'
      }
    }
    for (const node of sourcesOf(about)) {
      yield separator + JSON.stringify(node)
      separator = ',\n'
    }
    yield '\n]}\n'
  },
})

const CONTEXT = {
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  dcterms: 'http://purl.org/dc/terms/',
  marsad: 'urn:marsad:term:',
}

type Node = Readonly<Record<string, unknown>> & { readonly '@id': string }

function nodesOf({ event, claims }: ToldEvent): readonly Node[] {
  return [
    eventNode(event, claims),
    ...event.places.map(placeNode),
    ...actorsOf(event).map(actorNode),
    ...claims.flatMap((claim) => [
      claimNode(claim, event.id),
      ...speakerNodes(claim),
      documentNode(claim),
      ...passageNodes(claim),
    ]),
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

function claimNode(claim: ToldClaim, event: string): Node {
  const { speaker, document, passages } = claim
  return known({
    '@id': iri(claim.id),
    '@type': ['sem:View', 'prov:Entity'],
    'marsad:about': ref(event),
    'marsad:kind': claim.kind,
    'rdf:value': labels(claim.value, claim.valueAr),
    'marsad:stance': claim.stance,
    'marsad:polarity': claim.polarity,
    'marsad:modality': claim.modality,
    'marsad:scope': claim.scope,
    'marsad:basis': claim.basis,
    'marsad:status': claim.status,
    'marsad:party': claim.party?.entity ? ref(claim.party.entity.id) : claim.party?.description,
    ...numbers('number', claim.estimate),
    'sem:accordingTo': ref(speakerId(claim)),
    'prov:wasAttributedTo': ref(speakerId(claim)),
    'prov:hadPrimarySource': ref(document.id),
    'prov:wasQuotedFrom': passages.map(({ id }) => ref(id)),
    'prov:generatedAtTime': typed(claim.recordedAt, 'xsd:dateTime'),
    'prov:alternateOf': claim.repeats ? ref(claim.repeats.id) : null,
    'marsad:speakerClass': speaker.class,
  })
}

/** An actor, the publisher where the outlet speaks, or somebody who is only described: that is one document's own. */
function speakerId({ speaker, document }: ToldClaim): string {
  if (speaker.actor) return speaker.actor.id
  return speaker.outlet ? (speaker.source?.id ?? `outlet:${document.id}`) : `party:${speaker.id}`
}

/** Publishers have nodes of their own, with their licences. */
function speakerNodes(claim: ToldClaim): readonly Node[] {
  const { actor, outlet, source, description, descriptionAr } = claim.speaker
  if (!actor && outlet && source) return []
  const names = actor ?? { name: description, nameAr: descriptionAr }
  return [
    known({
      '@id': iri(speakerId(claim)),
      '@type': ['sem:Authority', 'prov:Agent'],
      'rdfs:label': labels(names.name, names.nameAr),
    }),
  ]
}

function documentNode({ document }: ToldClaim): Node {
  const { published, source } = document
  return known({
    '@id': iri(document.id),
    '@type': 'prov:Entity',
    'dcterms:title': labels(document.title, document.titleAr),
    'dcterms:language': document.lang,
    'dcterms:source': document.url ? { '@id': document.url } : null,
    'dcterms:publisher': source ? ref(source.id) : null,
    'marsad:publishedEarliest': day(published.earliest),
    'marsad:publishedLatest': day(published.latest),
    'marsad:sha256': document.sha256,
    'prov:wasDerivedFrom': document.copyOf ? ref(document.copyOf.id) : null,
  })
}

function passageNodes({ passages, document }: ToldClaim): readonly Node[] {
  return passages.map(({ id, index, start, end, locator, sha256, gloss, glossAr }) =>
    known({
      '@id': iri(id),
      '@type': 'prov:Entity',
      'dcterms:isPartOf': ref(document.id),
      ...{ 'marsad:index': index, 'marsad:start': start, 'marsad:end': end },
      ...{ 'marsad:locator': locator, 'marsad:sha256': sha256 },
      'rdfs:comment': labels(gloss, glossAr),
    }),
  )
}

function sourcesOf({ sources }: About): readonly Node[] {
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

function iri(id: string): string {
  return `urn:marsad:${encodeURI(id).replaceAll('#', '%23')}`
}

function ref(id: string) {
  return { '@id': iri(id) }
}

function typed(value: string, type: string) {
  return { '@value': value, '@type': type }
}

function day(value: string | null | undefined) {
  return value ? typed(value, 'xsd:date') : null
}

function labels(en: string | null | undefined, ar: string | null | undefined) {
  return [
    ...(en ? [{ '@value': en, '@language': 'en' }] : []),
    ...(ar ? [{ '@value': ar, '@language': 'ar' }] : []),
  ]
}

function numbers(name: string, estimate: Event['killed']) {
  if (!estimate) return {}
  const { low, best, high } = estimate
  return { [`marsad:${name}Low`]: low, [`marsad:${name}Best`]: best, [`marsad:${name}High`]: high }
}

/** A node without what is unknown. */
function known(node: Node): Node {
  const entries = Object.entries(node).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return { ...Object.fromEntries(entries), '@id': node['@id'] }
}
