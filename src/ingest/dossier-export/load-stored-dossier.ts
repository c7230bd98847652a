import type { ClaimRecord } from '../../facts/claim-record.ts'
import type { EntityRecord, SourceRecord } from '../batch.ts'
import { claimAsGiven } from '../identity/identified-claim.ts'
import { curatedEvents } from '../writer/claims.queries.ts'
import { declarations } from '../writer/declared.queries.ts'
import * as evidence from '../writer/evidence.queries.ts'
import type { StoredMention } from '../writer/evidence.queries.ts'
import type { Read } from '../writer/load-event-inputs.ts'
import type { StoredNode } from '../writer/stored-node.ts'
import { openClaims } from './stored-dossier.queries.ts'

/** Everything that stands in the graph of one dossier, as it was given. */
export interface StoredDossier {
  readonly name: string
  /** The document that the dossier is about; the others are references. */
  readonly documentId: string
  readonly documents: readonly StoredNode[]
  readonly passages: readonly StoredNode[]
  readonly mentions: readonly StoredMention[]
  readonly sources: readonly SourceRecord[]
  readonly entities: readonly EntityRecord[]
  readonly events: readonly StoredNode[]
  /** Those that are open, in reading order, with the ids that they were given. */
  readonly claims: readonly ClaimRecord[]
}

/** Reads what stands in the graph of a dossier. */
export async function loadStoredDossier(read: Read, name: string): Promise<StoredDossier> {
  const documents = await read(evidence.documents(name, []))
  const passages = await read(evidence.passages(documents.map(({ id }) => id)))
  const mentions = await read(evidence.mentions(passages.map(({ id }) => id)))
  const declared = (await read(declarations(name, []))).filter(({ dossier }) => dossier === name)
  const stored = await read(openClaims(name))
  const claims = stored.map(({ claim, given }) => claimAsGiven(claim, given))
  const eventIds = claims.flatMap(({ eventId }) => eventId ?? [])
  // The writer declared them as records of these types; ids begin with what they are of.
  const records = declared.map(({ content }) => JSON.parse(content) as SourceRecord | EntityRecord)
  return {
    name,
    documentId: declared[0]?.documentId ?? mainDocument(name, documents),
    ...{ documents, passages, mentions, claims },
    sources: records.filter((record) => 'nameEn' in record),
    entities: records.filter((record) => 'names' in record),
    events: await read(curatedEvents([...new Set(eventIds)])),
  }
}

/** Where a dossier declares nothing, nothing depends on which of its documents it is about. */
function mainDocument(name: string, documents: readonly StoredNode[]): string {
  const ids = documents.map(({ id }) => id).sort()
  const own = ids.find((id) => id === `document:${name}`)
  return own ?? ids[0] ?? `document:${name}`
}
