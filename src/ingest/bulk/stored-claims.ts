import type { ClaimRecord } from '../../facts/claim-record.ts'
import { claimRow } from '../../facts/claim-row.ts'
import { claimLabel } from '../../facts/claim-label.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

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
