import type {
  Dossier,
  DossierDocument,
  DossierEntity,
  DossierEvent,
  DossierParty,
  DossierPassage,
  DossierSource,
  EventClaim,
  RelationClaim,
} from './dossier.model.ts'
import type { Path } from './mistakes.ts'
import type { Unread } from './unread.ts'
import { nothingUnread } from './unread.ts'

/** Something of a dossier with the path to it. */
export interface At<Value> {
  readonly value: Value
  readonly path: Path
}

/** A passage, the document it is of, and where the dossier has it. */
export interface IndexedPassage extends At<DossierPassage> {
  readonly document: DossierDocument
}

/** A claim of the dossier; the event is null for relations. */
export interface IndexedClaim extends At<EventClaim | RelationClaim> {
  readonly event: DossierEvent | null
}

/** A dossier laid out for looking things up; of two with one key the first counts. */
export interface DossierIndex {
  readonly dossier: Dossier
  readonly documents: readonly At<DossierDocument>[]
  readonly passages: ReadonlyMap<string, IndexedPassage>
  readonly sources: ReadonlyMap<string, At<DossierSource>>
  readonly entities: ReadonlyMap<string, At<DossierEntity>>
  readonly parties: ReadonlyMap<string, At<DossierParty>>
  readonly events: ReadonlyMap<string, At<DossierEvent>>
  readonly claims: readonly IndexedClaim[]
  readonly unread: Unread
}

/** Lays out a dossier for looking things up. */
export function indexDossier(dossier: Dossier, unread: Unread = nothingUnread): DossierIndex {
  const documents = documentsOf(dossier)
  return {
    dossier,
    documents,
    passages: byKey(passagesOf(documents), ({ value }) => value.key),
    sources: byKey(listed(dossier.sources, 'sources'), ({ value }) => value.id),
    entities: byKey(listed(dossier.entities, 'entities'), ({ value }) => value.id),
    parties: byKey(listed(dossier.parties, 'parties'), ({ value }) => value.key),
    events: byKey(listed(dossier.events, 'events'), ({ value }) => value.key),
    claims: claimsOf(dossier),
    unread,
  }
}

/** Gives all documents, the main one first. */
export function documentsOf(dossier: Dossier): readonly At<DossierDocument>[] {
  return [
    { value: dossier.document, path: ['document'] },
    ...listed(dossier.references, 'references'),
  ]
}

/** Gives all passages of all documents in their order. */
export function passagesOf(documents: readonly At<DossierDocument>[]): readonly IndexedPassage[] {
  return documents.flatMap(({ value: document, path }) =>
    document.passages.map((value, index) => ({
      value,
      document,
      path: [...path, 'passages', index],
    })),
  )
}

/** Gives the members of a list with their paths. */
export function listed<Value>(values: readonly Value[], ...path: Path): readonly At<Value>[] {
  return values.map((value, index) => ({ value, path: [...path, index] }))
}

function claimsOf(dossier: Dossier): readonly IndexedClaim[] {
  const ofEvents = listed(dossier.events, 'events').flatMap(({ value: event, path }) =>
    listed(event.claims, ...path, 'claims').map((claim) => ({ ...claim, event })),
  )
  const ofRelations = listed(dossier.relations, 'relations').map((claim) => ({
    ...claim,
    event: null,
  }))
  return [...ofEvents, ...ofRelations]
}

function byKey<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>()
  for (const value of values) if (!map.has(key(value))) map.set(key(value), value)
  return map
}
