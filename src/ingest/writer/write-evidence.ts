import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { CypherParameters } from '../../graph/query.ts'
import { normalise } from '../../lib/arabic-text.ts'
import { FIRST_DAY } from '../../lib/date-span.ts'
import { searchText } from '../../lib/search-text.ts'
import { titleForms } from '../../lib/title-forms.ts'
import type { Batch, PassageRecord } from '../batch.ts'
import { findCopies } from '../copies/find-copies.ts'
import { recallCopies } from '../copies/recall-copies.ts'
import { differencesOf } from './differences.ts'
import * as queries from './evidence.queries.ts'
import type { StoredMention } from './evidence.queries.ts'
import type { Journal } from './journal.ts'
import type { Noting } from './noting.ts'
import type { StoredNode } from './stored-node.ts'
import { byId } from './stored-node.ts'
import type { RunOf } from './run-of.ts'
import { writeOrigins } from './write-origins.ts'

/** What came of a batch's documents, passages and mentions. */
export interface EvidenceOutcome {
  /** Documents whose claims follow a changed publication day, source or origin. */
  readonly documentsWithNewOrigin: readonly string[]
  /** Passages whose words changed. */
  readonly changedPassages: readonly string[]
  /** Passages that stand at another place of their document: rows of a table that has new ones before them. */
  readonly movedPassages: readonly string[]
  readonly newPassages: ReadonlySet<string>
  /** What the passages of the batch say, normalised, by id. */
  readonly words: ReadonlyMap<string, string>
  /** Takes away what the dossier gave up, once the claims are closed. */
  readonly tidy: () => Promise<void>
}

/** Writes the documents, passages and mentions of a batch; throws INVALID_DOSSIER where a document is another dossier's. */
export async function writeEvidence(
  transaction: Transaction,
  batch: Batch,
  sourcesWithNewOwner: readonly string[],
  noting: Noting & { readonly run: RunOf },
): Promise<EvidenceOutcome> {
  const { tally, journal } = noting
  const ids = batch.documents.map(({ id }) => id)
  const named = batch.scope === 'WHOLE' ? batch.dossier : null
  const stored = (await transaction.run(queries.documents(named, ids))).rows
  refuseForeign(batch, stored)
  const documents = await writeDocuments(transaction, batch, stored, noting)
  const passages = await writePassages(transaction, batch, stored, noting)
  await writeMentions(transaction, batch, noting)
  const reworded = [...documents.toCompare, ...passages.withNewText]
  const recalled = await recallCopies(transaction, documents.added, tally)
  const found = await findCopies(transaction, [...new Set(reworded)], noting)
  const copying = [...recalled, ...found]
  const reowned = await writeOrigins(transaction, [...ids, ...copying], sourcesWithNewOwner)
  return {
    documentsWithNewOrigin: [...new Set([...documents.changed, ...reowned])],
    changedPassages: passages.changed,
    movedPassages: passages.moved,
    newPassages: passages.added,
    words: passages.words,
    tidy: async () => {
      if (passages.removed.length > 0) {
        const { rows: mentions } = await transaction.run(queries.mentions(passages.removed))
        const gone = await transaction.run(queries.deleteUnusedPassages(passages.removed))
        tally.add('Passage', { closed: gone.rows.length })
        tally.note('DOCUMENT', 'CHANGED', gone.rows.flatMap(passages.documentOf))
        for (const id of gone.rows) journal.replaced('PASSAGE', id, passages.stored.get(id))
        noteMentions(
          journal,
          mentions.filter(({ passageId }) => gone.rows.includes(passageId)),
        )
      }
      if (documents.removed.length > 0) {
        const gone = await transaction.run(queries.deleteUnusedDocuments(documents.removed))
        tally.add('Document', { closed: gone.rows.length })
        tally.note('DOCUMENT', 'REMOVED', gone.rows)
        for (const id of gone.rows) journal.replaced('DOCUMENT', id, byId(stored).get(id))
      }
    },
  }
}

function refuseForeign(batch: Batch, stored: readonly StoredNode[]): void {
  const own = stored.filter(({ properties }) => properties.dossier === batch.dossier)
  if (own.length > 0 && own.every(({ id }) => id !== batch.documentId)) {
    throw new ClientError(
      'INVALID_DOSSIER',
      `The dossier ${batch.dossier} is about another document, ${own.map(({ id }) => id).join(', ')}, not ${batch.documentId}. Nothing was changed. Give this dossier a name of its own.`,
      { dossier: batch.dossier },
    )
  }
  const foreign = stored.find(({ properties }) => properties.dossier !== batch.dossier)
  if (foreign === undefined) return
  throw new ClientError(
    'INVALID_DOSSIER',
    `${foreign.id} belongs to the dossier ${String(foreign.properties.dossier)}. Nothing was changed. Give the document an id of its own in ${batch.dossier}, or bring it in under the name of its dossier.`,
    { id: foreign.id, dossier: foreign.properties.dossier },
  )
}

interface Written {
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

interface WrittenDocuments extends Written {
  readonly added: readonly string[]
  /** Those that may copy others, or be copied, in another way than before. */
  readonly toCompare: readonly string[]
}

interface WrittenPassages extends Written {
  readonly moved: readonly string[]
  /** Documents whose originals were attached, or others than before. */
  readonly withNewText: readonly string[]
  readonly added: ReadonlySet<string>
  readonly words: ReadonlyMap<string, string>
  readonly stored: ReadonlyMap<string, StoredNode['properties']>
  /** The document of a passage that was stored before. */
  readonly documentOf: (id: string) => readonly string[]
}

async function writeDocuments(
  transaction: Transaction,
  batch: Batch,
  stored: readonly StoredNode[],
  { tally, journal }: Noting,
): Promise<WrittenDocuments> {
  const known = byId(stored)
  // A part of a document says nothing new of it.
  const told = batch.documents.filter(({ id }) => batch.scope === 'WHOLE' || !known.has(id))
  const wanted = told.map((document) => {
    const { sourceId, creditIds, copyOfId, similarity, title: titleEn, ...rest } = document
    const properties = { ...rest, titleEn }
    const links = { sourceId, creditIds: creditIds.toSorted(), copyOfId, similarity }
    const scalars = {
      ...properties,
      ...titleForms([document.title, document.titleAr]),
      // No index holds null: what has no latest day is listed as the oldest.
      publishedKey: document.publishedLatest ?? FIRST_DAY,
      visibility: 'PUBLIC',
      // What it follows from may stand in other dossiers, so it is brought up to date once all is written.
      origin: known.get(document.id)?.origin ?? null,
      bands: known.get(document.id)?.bands ?? null,
      dossier: batch.dossier,
    }
    return { id: document.id, links, scalars, properties: { ...scalars, ...links } }
  })
  const { added, changed, unchanged, removed } = differencesOf(known, wanted)
  const rows = [...added, ...changed].map(({ id, links, scalars }) => ({
    id,
    // What is read back of a document is scalars.
    properties: scalars as CypherParameters,
    ...links,
  }))
  const copies = rows.filter(({ copyOfId }) => copyOfId !== null)
  if (rows.length > 0) await transaction.run(queries.saveDocuments(rows))
  if (copies.length > 0) await transaction.run(queries.saveCopies(copies))
  tally.add('Document', {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
  })
  tally.note(
    'DOCUMENT',
    'ADDED',
    added.map(({ id }) => id),
  )
  tally.note(
    'DOCUMENT',
    'CHANGED',
    changed.map(({ id }) => id),
  )
  journal.added(
    'DOCUMENT',
    added.map(({ id }) => id),
  )
  for (const { id } of changed) journal.replaced('DOCUMENT', id, known.get(id))
  const hashed = added.filter(({ scalars }) => scalars.sha256 !== null)
  return {
    added: added.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    removed: batch.scope === 'WHOLE' ? removed : [],
    toCompare: [...hashed, ...changed].map(({ id }) => id),
  }
}

async function writePassages(
  transaction: Transaction,
  batch: Batch,
  documents: readonly StoredNode[],
  { tally, journal }: Noting,
): Promise<WrittenPassages> {
  const documentIds = new Set([...documents, ...batch.documents].map(({ id }) => id))
  const query =
    batch.scope === 'WHOLE'
      ? queries.passages([...documentIds])
      : queries.passagesOf(batch.passages.map(({ id }) => id))
  const stored = byId((await transaction.run(query)).rows)
  const wanted = batch.passages.map((passage) => {
    const properties = passageProperties(passage, stored.get(passage.id))
    return { id: passage.id, properties }
  })
  const { added, changed, unchanged, removed } = differencesOf(stored, wanted)
  const rows = [...added, ...changed]
  if (rows.length > 0) await transaction.run(queries.savePassages(rows))
  tally.add('Passage', {
    added: added.length,
    changed: changed.length,
    unchanged: unchanged.length,
  })
  tally.note(
    'DOCUMENT',
    'CHANGED',
    rows.map(({ properties }) => properties.documentId),
  )
  journal.added(
    'PASSAGE',
    added.map(({ id }) => id),
  )
  for (const { id } of changed) journal.replaced('PASSAGE', id, stored.get(id))
  const reworded = changed.filter(
    ({ id, properties }) => stored.get(id)?.textNorm !== properties.textNorm,
  )
  const moved = changed.filter(({ id, properties }) => stored.get(id)?.index !== properties.index)
  const textOf = (id: string) => stored.get(id)?.text ?? null
  const rewritten = rows.filter(({ id, properties }) => textOf(id) !== properties.text)
  return {
    changed: reworded.map(({ id }) => id),
    moved: moved.map(({ id }) => id),
    withNewText: rewritten.map(({ properties }) => properties.documentId),
    added: new Set(added.map(({ id }) => id)),
    words: new Map(wanted.map(({ id, properties }) => [id, properties.textNorm])),
    removed: batch.scope === 'WHOLE' ? removed : [],
    stored,
    documentOf: (id) => {
      const documentId = stored.get(id)?.documentId
      return typeof documentId === 'string' ? [documentId] : []
    },
  }
}

/** A text that was attached before stays as long as it is the text of this hash. */
function passageProperties(passage: PassageRecord, stored: StoredNode['properties'] | undefined) {
  const kept = stored?.sha256 === passage.sha256 ? (stored.text as string | undefined) : undefined
  const text = passage.text ?? kept ?? null
  const words = [passage.glossEn, passage.glossAr, text].filter((part) => part !== null)
  return { ...passage, text, textNorm: searchText(words.join('\n')) }
}

function noteMentions(journal: Journal, mentions: readonly StoredMention[]): void {
  for (const { id, passageId, properties } of mentions) {
    journal.replaced('MENTION', id, { ...properties, passageId })
  }
}

async function writeMentions(
  transaction: Transaction,
  batch: Batch,
  { tally, journal }: Noting,
): Promise<void> {
  const passageIds = batch.passages.map(({ id }) => id)
  const known = (await transaction.run(queries.mentions(passageIds))).rows
  const stored = byId(known)
  const wanted = batch.mentions.map(({ passageId, entityId, ...mention }) => {
    const scalars = { ...mention, surfaceNorm: normalise(mention.surface) }
    return { id: mention.id, passageId, entityId, scalars, properties: { ...scalars, entityId } }
  })
  const { added, changed, unchanged, removed } = differencesOf(stored, wanted)
  const rows = [...added, ...changed].map(({ id, passageId, entityId, scalars }) => ({
    id,
    passageId,
    entityId,
    properties: scalars,
  }))
  if (rows.length > 0) await transaction.run(queries.saveMentions(rows))
  if (removed.length > 0) await transaction.run(queries.deleteMentions(removed))
  journal.added(
    'MENTION',
    added.map(({ id }) => id),
  )
  noteMentions(
    journal,
    known.filter(({ id }) => removed.includes(id) || changed.some((one) => one.id === id)),
  )
  tally.add('Mention', {
    added: added.length,
    changed: changed.length,
    closed: removed.length,
    unchanged: unchanged.length,
  })
}
