import { and, equals, not, or } from './expression.ts'
import { evaluate } from './evaluate-expression.ts'
import type { ClaimRank, ClaimScope, ClaimStatus } from './vocabulary.ts'

/** What decides whether a claim may enter facts. */
export interface ClaimState {
  readonly rank: ClaimRank
  readonly status: ClaimStatus
  readonly scope: ClaimScope
  readonly supersededAt: string | null
}

/** Whether a version of a claim may enter facts while it is open: about the whole, neither deprecated, rejected nor retracted. */
export const isAdmissible = and(
  equals('scope', 'WHOLE'),
  not(equals('rank', 'DEPRECATED')),
  or(equals('status', 'PENDING'), equals('status', 'ACCEPTED')),
)

/** Whether a claim may enter facts (rule 2): its open version, if that is admissible. */
export function isLive({ rank, status, scope, supersededAt }: ClaimState): boolean {
  return supersededAt === null && evaluate(isAdmissible, { rank, status, scope }) === true
}
