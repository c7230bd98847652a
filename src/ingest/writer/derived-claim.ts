import type { ClaimRecord } from '../../facts/claim-record.ts'
import { isLive } from '../../facts/liveness.ts'
import { stanceOf } from '../../facts/stance.ts'
import type { ClaimContext } from './claim-context.queries.ts'

/** What follows from a claim, its document and those for whom its speaker speaks. */
export type DerivedClaim = Pick<
  ClaimRecord,
  'sourceId' | 'origin' | 'published' | 'position' | 'stance' | 'live'
>

/** Derives it. */
export function derivedOf({
  claim,
  sourceId,
  origin,
  published,
  position,
  speaksFor,
}: Omit<ClaimContext, 'given'>): DerivedClaim {
  const { polarity, modality, speakerKey } = claim
  return {
    sourceId,
    origin,
    published,
    position,
    stance: stanceOf({ polarity, modality, speakerKey, partyKey: partyKeyOf(claim) }, speaksFor),
    live: isLive(claim),
  }
}

/** Who it is whose stance a claim gives: the perpetrator, or the first end of a relation. */
function partyKeyOf({ kind, objectKey, subjectKey }: ClaimRecord): string | null {
  if (kind === 'PERPETRATOR') return objectKey
  return kind === 'RELATION' ? subjectKey : null
}
