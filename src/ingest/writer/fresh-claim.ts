import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import { claimId } from './claim-version.ts'
import { derivedOf } from './derived-claim.ts'

/** What is derived of a claim that speaks for itself alone: from its document, and where in it it stands. */
export interface ClaimGround {
  readonly origin: string
  readonly sourceId: string | null
  readonly published: string | null
  readonly position: number
}

/** The first version of a claim, with what is derived of it. */
export function freshClaim(draft: ClaimDraft, ground: ClaimGround): ClaimRecord {
  const { origin } = ground
  const claim: ClaimRecord = Object.assign({ ...draft }, OWN, { id: claimId(draft, 1), origin })
  return Object.assign(claim, derivedOf({ claim, used: false, ...ground, speaksFor: [] }))
}

const OWN = {
  ...{ version: 1, sourceId: null, published: null, stance: null, position: 0, live: false },
  ...{ recordedAt: '', supersededAt: null },
}
