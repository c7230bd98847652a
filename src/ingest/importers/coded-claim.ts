import type { ClaimDraft } from '../../facts/claim-record.ts'
import type { ClaimKind } from '../../facts/vocabulary.ts'
import { stableId } from '../../lib/stable-id.ts'
import { BLANK_CLAIM } from '../blank-claim.ts'

/** Where a row of coded data stands: its document, its passage, and the event it is about. */
export interface CodedAt {
  readonly documentId: string
  readonly passageId: string
  readonly eventId: string
}

/** What a coder claims: a kind, and its value. */
export type CodedValue = Partial<ClaimDraft> & { readonly kind: ClaimKind }

/** Makes claims in the own voice of the coder who publishes a data set. */
export function coding(sourceId: string): (at: CodedAt, value: CodedValue) => ClaimDraft {
  const frame: Omit<ClaimDraft, 'kind'> = {
    ...BLANK_CLAIM,
    ...{ slot: '', documentId: '', eventId: null, madeAtId: null },
    ...{ speakerId: null, speakerKey: `outlet:${sourceId}`, speakerText: null },
    ...{ speakerClass: 'CODER', polarity: 'AFFIRMS', modality: 'ASSERTED', scope: 'WHOLE' },
    ...{ basis: 'STATED', rank: 'NORMAL', status: 'PENDING', confidence: null, passages: [] },
    ...{ key: null, repeats: null, corroborates: [], contradicts: [] },
  }
  return ({ documentId, passageId, eventId }, value) => {
    const { kind, role = null, group = null, subjectKey = null, objectKey = null } = value
    const about = kind === 'RELATION' ? null : eventId
    const party = [subjectKey, objectKey, role, group]
    const own = {
      slot: stableId('slot', documentId, about, kind, ...party),
      documentId,
      eventId: about,
      passages: [{ passageId, start: null, end: null }],
    }
    // A copy of one shape and values set in it: spreads one after another take ten times as long, for millions of claims.
    return Object.assign({ ...frame }, own, value)
  }
}
