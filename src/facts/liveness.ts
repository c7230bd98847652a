import type { ClaimRank, ClaimScope, ClaimStatus } from './vocabulary.ts'

/** What decides whether a claim may enter facts. */
export interface ClaimState {
  readonly rank: ClaimRank
  readonly status: ClaimStatus
  readonly scope: ClaimScope
  readonly supersededAt: string | null
}

/** Whether a claim may enter facts (rule 2): its open version, about the whole, neither deprecated, rejected nor retracted. */
export function isLive({ rank, status, scope, supersededAt }: ClaimState): boolean {
  return (
    supersededAt === null &&
    scope === 'WHOLE' &&
    rank !== 'DEPRECATED' &&
    (status === 'PENDING' || status === 'ACCEPTED')
  )
}
