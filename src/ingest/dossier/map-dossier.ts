import type { ActorClass } from '../../facts/vocabulary.ts'
import { stableId } from '../../lib/stable-id.ts'
import type { Batch, DocumentRecord, EntityRecord, MentionRecord, PassageRecord } from '../batch.ts'
import { eventId, requiredIds } from './check-references.ts'
import type { DossierIndex, IndexedPassage } from './dossier-index.ts'
import type { DossierDocument, DossierEntity } from './dossier.model.ts'
import { mapClaim, partyKey, passageId } from './map-claim.ts'
import { pathText } from './mistakes.ts'
import type { DossierFile } from './read-dossier.ts'

/** Turns a checked dossier into a batch; `classes` are those of actors that stand in the graph and not in the dossier. */
export function mapDossier(
  file: DossierFile,
  index: DossierIndex,
  classes: ReadonlyMap<string, ActorClass>,
): Batch {
  const { dossier } = index
  const passages = [...index.passages.values()]
  return {
    dossier: dossier.dossier,
    scope: 'WHOLE',
    documentId: dossier.document.id,
    sources: dossier.sources.map((source) => ({
      id: source.id,
      nameEn: source.name.en,
      nameAr: source.name.ar ?? null,
      kind: source.kind,
      country: source.country ?? null,
      reliability: source.reliability ?? null,
      ownerGroup: source.owner ?? null,
    })),
    documents: index.documents.map(({ value }) => mapDocument(value)),
    passages: passages.map(mapPassage),
    mentions: passages.flatMap(mapMentions),
    entities: dossier.entities.map(mapEntity),
    events: dossier.events.map((event) => ({
      id: eventId(dossier.dossier, `event:${event.key}`),
      titleEn: event.title.en,
      titleAr: event.title.ar,
      basis: event.basis,
      externalIds: [],
    })),
    claims: index.claims.map((claim) => mapClaim(index, claim, classes)),
    required: requiredIds(index).map(({ id, path }) => {
      const { line, column } = file.place(path)
      return { id, where: `${file.name}:${String(line)}:${String(column)}: ${pathText(path)}` }
    }),
  }
}

function mapDocument(document: DossierDocument): DocumentRecord {
  const { published } = document
  return {
    id: document.id,
    title: document.title?.en ?? null,
    titleAr: document.title?.ar ?? null,
    lang: document.lang,
    url: document.url ?? null,
    sourceId: document.source ?? null,
    creditIds: [...new Set(document.credits)],
    copyOfId: document.copyOf?.document ?? null,
    similarity: document.copyOf?.similarity ?? null,
    publishedEarliest: published.earliest,
    publishedLatest: published.latest,
    publishedPrecision: published.precision,
    publishedBasis: published.basis,
    publishedTextEn: published.text?.en ?? null,
    publishedTextAr: published.text?.ar ?? null,
    publishedReasonEn: published.reason?.en ?? null,
    publishedReasonAr: published.reason?.ar ?? null,
    sha256: document.text?.sha256 ?? null,
    length: document.text?.length ?? null,
  }
}

function mapPassage({ value, document }: IndexedPassage): PassageRecord {
  return {
    id: passageId(document, value.key),
    documentId: document.id,
    key: value.key,
    index: document.passages.indexOf(value),
    kind: value.kind,
    start: value.start ?? null,
    end: value.end ?? null,
    sha256: value.sha256 ?? null,
    lang: document.lang,
    locator: value.locator ?? null,
    glossEn: value.gloss?.en ?? null,
    glossAr: value.gloss?.ar ?? null,
    text: null,
  }
}

function mapMentions({ value, document }: IndexedPassage): readonly MentionRecord[] {
  const passage = passageId(document, value.key)
  return value.mentions.map(({ start, end, surface, refersTo }) => {
    const described = refersTo.startsWith('party:')
    return {
      id: stableId('mention', passage, start, end),
      passageId: passage,
      start,
      end,
      surface,
      entityId: described ? null : refersTo,
      partyKey: described ? partyKey(document, refersTo) : null,
    }
  })
}

function mapEntity(entity: DossierEntity): EntityRecord {
  return {
    id: entity.id,
    class: entity.class ?? null,
    kind: entity.kind ?? null,
    point: entity.point ?? null,
    names: entity.names,
    externalIds: entity.externalIds,
  }
}
