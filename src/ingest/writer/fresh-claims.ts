import type { ClaimDraft } from '../../facts/claim-record.ts'
import type { Batch } from '../batch.ts'
import { givenIds, namedBy } from '../identity/identified-claim.ts'
import type { Identities } from '../identity/identified-claim.ts'
import { groupBy } from '../group-by.ts'

/** The claims of a batch, by how they are to be written. */
export interface PartedClaims {
  /** All claims about events that are new, by event: nothing else is said of these, and nothing hangs on them. */
  readonly fresh: ReadonlyMap<string, readonly ClaimDraft[]>
  /** The batch with the claims that are left, and the passages in which something was said before. */
  readonly rest: Batch
}

/** Parts the claims of a batch; what is written of new events need not be compared with anything. */
export function partClaims(
  batch: Batch,
  isNew: {
    readonly events: ReadonlySet<string>
    readonly passages: ReadonlySet<string>
    /** Entities that are kept under another id. */
    readonly merged: Identities
  },
): PartedClaims {
  const ofEvent = groupBy(batch.claims, ({ eventId }) => eventId ?? '')
  const fresh = new Map(
    [...ofEvent].filter(
      ([id, claims]) =>
        isNew.events.has(id) &&
        isOneVoice(claims) &&
        claims.every((claim) => isPlain(claim) && !namesMerged(claim, isNew.merged)),
    ),
  )
  return {
    fresh,
    rest: {
      ...batch,
      claims: batch.claims.filter(({ eventId }) => !fresh.has(eventId ?? '')),
      passages: batch.passages.filter(({ id }) => !isNew.passages.has(id)),
    },
  }
}

function namesMerged(claim: ClaimDraft, merged: Identities): boolean {
  return merged.size > 0 && givenIds(namedBy(claim)).some((id) => merged.has(id))
}

/** Claims of several voices are compared with each other. */
function isOneVoice(claims: readonly ClaimDraft[]): boolean {
  const [first] = claims
  return claims.every(
    ({ speakerKey, documentId }) =>
      speakerKey === first?.speakerKey && documentId === first.documentId,
  )
}

/** Whether a claim is as a coder's are: in no relation to other claims, events or speakers. */
export function isPlain(claim: ClaimDraft): boolean {
  const { speakerId, madeAtId, subjectId, key, repeats, corroborates, contradicts } = claim
  const alone = [speakerId, madeAtId, subjectId, key, repeats].every((one) => one === null)
  const linked = corroborates.length + contradicts.length > 0
  return (
    alone && !linked && claim.passages.length === 1 && claim.objectId?.startsWith('event:') !== true
  )
}
