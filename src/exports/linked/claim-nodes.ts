import type { ToldClaim } from '../read/read-told.ts'
import { day, iri, known, labels, numbers, ref, typed } from './node.ts'
import type { Node } from './node.ts'

/** A claim about an event with its speaker, its document and its passages. */
export function claimNodes(claim: ToldClaim, event: string): readonly Node[] {
  return [
    claimNode(claim, event),
    ...speakerNodes(claim),
    documentNode(claim),
    ...passageNodes(claim),
  ]
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
