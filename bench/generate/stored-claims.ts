import type { ClaimDraft, ClaimRecord } from '../../src/facts/claim-record.ts'
import { claimRow } from '../../src/facts/claim-row.ts'
import type { Batch } from '../../src/ingest/batch.ts'
import { claimId } from '../../src/ingest/writer/claim-version.ts'
import { claimLabel } from '../../src/facts/claim-label.ts'
import { derivedOf } from '../../src/ingest/writer/derived-claim.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

/** The claims of a batch that an empty graph takes in, with what is derived of each. */
export function claimRecords(batch: Batch, origin: string): readonly ClaimRecord[] {
  const indexes = new Map(batch.passages.map(({ id, index }) => [id, index]))
  const sources = new Map(batch.documents.map(({ id, sourceId }) => [id, sourceId]))
  const published = new Map(batch.documents.map(({ id, publishedLatest }) => [id, publishedLatest]))
  return batch.claims.map((draft) => {
    const claim = { ...recordOf(draft), origin }
    const position = Math.min(...draft.passages.map(({ passageId }) => indexes.get(passageId) ?? 0))
    const derived = derivedOf({
      ...{ claim, used: false, speaksFor: [], origin, position },
      sourceId: sources.get(draft.documentId) ?? null,
      published: published.get(draft.documentId) ?? null,
    })
    return Object.assign(claim, derived)
  })
}

function recordOf(draft: ClaimDraft): ClaimRecord {
  return {
    ...draft,
    id: claimId(draft, 1),
    version: 1,
    ...{ sourceId: null, origin: '', published: null, stance: null, position: 0, live: false },
    ...{ recordedAt: '', supersededAt: null },
  }
}

/** A claim with everything it hangs on. */
export function* storedClaim(
  claim: ClaimRecord,
  run: { readonly id: string; readonly now: string },
  used: boolean,
): Generator<GraphRow> {
  const { id, kind, documentId, eventId, objectId, subjectId, passages } = claim
  yield {
    node: 'Claim',
    labels: ['Claim', claimLabel(kind)],
    id,
    properties: { ...claimRow(claim), ...listsOf(claim), used, recordedAt: run.now },
  }
  yield link(id, 'FROM_DOCUMENT', documentId)
  yield link(id, 'RECORDED_IN', run.id)
  for (const { passageId } of passages) yield link(id, 'EVIDENCED_BY', passageId)
  if (eventId !== null) yield link(id, 'ABOUT', eventId)
  if (objectId !== null) yield link(id, 'NAMES', objectId)
  if (subjectId !== null) yield link(id, 'HAS_SUBJECT', subjectId)
}

/** An empty list is no property. */
function listsOf({ corroborates, contradicts }: ClaimRecord) {
  return {
    corroborates: corroborates.length === 0 ? null : corroborates,
    contradicts: contradicts.length === 0 ? null : contradicts,
  }
}
