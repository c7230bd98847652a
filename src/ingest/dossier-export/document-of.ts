import type { DocumentRecord, PassageRecord } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import type { StoredMention } from '../writer/evidence.queries.ts'
import type { StoredNode } from '../writer/stored-node.ts'
import type { StoredDossier } from './load-stored-dossier.ts'
import { given, textOf, unless } from './written-dossier.ts'
import type { WrittenDocument, WrittenPassage } from './written-dossier.ts'

/** Writes the documents of a dossier: the one that it is about, and its references. */
export function documentsOf(stored: StoredDossier): {
  readonly document: WrittenDocument
  readonly references: readonly WrittenDocument[]
} {
  const passages = groupBy(stored.passages, ({ properties }) => properties.documentId)
  const mentions = groupBy(stored.mentions, ({ passageId }) => passageId)
  const written = stored.documents.map((document) =>
    documentOf(document, passagesOf(passages.get(document.id) ?? [], mentions)),
  )
  const document = written.find(({ id }) => id === stored.documentId)
  if (document === undefined) throw new Error(`The dossier ${stored.name} has no document.`)
  return { document, references: written.filter((one) => one !== document) }
}

function documentOf(
  { id, properties }: StoredNode,
  passages: readonly WrittenPassage[],
): WrittenDocument {
  // The writer stored a DocumentRecord, with absent for null and its English title under its own name.
  const record = properties as unknown as DocumentRecord & { readonly titleEn?: string }
  const { sha256, length, copyOfId, similarity } = record
  return {
    id,
    title: textOf(record.titleEn, record.titleAr),
    lang: record.lang,
    url: given(record.url),
    source: given(record.sourceId),
    credits: record.creditIds.length === 0 ? undefined : [...record.creditIds],
    copyOf: copyOfId ? { document: copyOfId, similarity: given(similarity) } : undefined,
    published: {
      earliest: record.publishedEarliest ?? null,
      latest: record.publishedLatest ?? null,
      precision: record.publishedPrecision,
      basis: record.publishedBasis,
      text: textOf(record.publishedTextEn, record.publishedTextAr),
      reason: textOf(record.publishedReasonEn, record.publishedReasonAr),
    },
    text: sha256 ? { sha256, length: length ?? 0 } : undefined,
    passages: [...passages],
  }
}

function passagesOf(
  stored: readonly StoredNode[],
  mentions: ReadonlyMap<string, readonly StoredMention[]>,
): readonly WrittenPassage[] {
  return stored
    .map(({ id, properties }) => ({
      // The writer stored a PassageRecord, with absent for null.
      record: properties as unknown as PassageRecord,
      written: mentionsOf(mentions.get(id) ?? []),
    }))
    .sort(({ record }, other) => record.index - other.record.index)
    .map(({ record, written }) => ({
      key: record.key,
      kind: unless(record.kind, 'BODY'),
      start: given(record.start),
      end: given(record.end),
      sha256: given(record.sha256),
      locator: given(record.locator),
      gloss: textOf(record.glossEn, record.glossAr),
      mentions: written,
    }))
}

function mentionsOf(stored: readonly StoredMention[]): WrittenPassage['mentions'] {
  if (stored.length === 0) return undefined
  return stored
    .map(({ properties: { start, end, surface, entityId, partyKey } }) => ({
      // The writer stored a MentionRecord, with absent for null.
      start: start as number,
      end: end as number,
      surface: surface as string,
      refersTo: (entityId as string | null) ?? partyReference(partyKey as string),
    }))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/** How a dossier names a party by its key in the graph. */
export function partyReference(key: string): string {
  return `party:${key.slice(key.indexOf('#') + 1)}`
}
