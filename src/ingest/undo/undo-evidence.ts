import type { Transaction } from '../../graph/graph.ts'
import type { CypherParameters } from '../../graph/query.ts'
import type { Tally } from '../report.ts'
import * as queries from '../writer/evidence.queries.ts'
import type { JournalEntries } from '../writer/journal.ts'

/** What came of taking documents, passages and mentions back. */
export interface UndoneEvidence {
  /** Documents that are as they were. */
  readonly documents: readonly string[]
  /** Passages that are as they were. */
  readonly passages: readonly string[]
  /** Takes away what was added, once no claim stands in it. */
  readonly tidy: () => Promise<void>
}

/** Takes back the evidence of a step. */
export async function undoEvidence(
  transaction: Transaction,
  { added, before }: JournalEntries,
  tally: Tally,
): Promise<UndoneEvidence> {
  const documents = Object.entries(before.DOCUMENT ?? {}).map(([id, stored]) =>
    documentRow(id, stored),
  )
  const passages = Object.entries(before.PASSAGE ?? {}).map(([id, properties]) => ({
    id,
    properties: properties as CypherParameters,
  }))
  if (documents.length > 0) {
    await transaction.run(queries.saveDocuments(documents))
    const copies = documents.filter(({ copyOfId }) => copyOfId !== null)
    if (copies.length > 0) await transaction.run(queries.saveCopies(copies))
  }
  if (passages.length > 0) await transaction.run(queries.savePassages(passages))
  await undoMentions(transaction, { added, before })
  return {
    documents: documents.map(({ id }) => id),
    passages: passages.map(({ id }) => id),
    tidy: async () => {
      const gone = added.PASSAGE ?? []
      if (gone.length > 0) {
        const { rows } = await transaction.run(queries.deleteUnusedPassages(gone))
        tally.add('Passage', { closed: rows.length })
      }
      const left = added.DOCUMENT ?? []
      if (left.length === 0) return
      const { rows } = await transaction.run(queries.deleteUnusedDocuments(left))
      tally.add('Document', { closed: rows.length })
      tally.note('DOCUMENT', 'REMOVED', rows)
    },
  }
}

/** A document as the writer read it back, as a row to be saved; what is absent is null. */
function documentRow(id: string, stored: unknown) {
  const {
    sourceId = null,
    creditIds = [],
    copyOfId = null,
    similarity = null,
    ...properties
  } = stored as CypherParameters
  const days = { publishedEarliest: null, publishedLatest: null, publishedKey: null }
  return { id, properties: { ...days, ...properties }, sourceId, creditIds, copyOfId, similarity }
}

async function undoMentions(
  transaction: Transaction,
  { added, before }: JournalEntries,
): Promise<void> {
  const gone = added.MENTION ?? []
  if (gone.length > 0) await transaction.run(queries.deleteMentions(gone))
  const rows = Object.entries(before.MENTION ?? {}).map(([id, stored]) => {
    const { entityId = null, passageId = null, ...properties } = stored as CypherParameters
    return { id, passageId, entityId, properties }
  })
  if (rows.length > 0) await transaction.run(queries.saveMentions(rows))
}
