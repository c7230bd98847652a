import { pascalCase } from '../lib/pascal-case.ts'
import type { ClaimKind } from './vocabulary.ts'

/** Gives the label of a claim beside Claim: ORDER_IN_TIME as OrderInTimeClaim. */
export function claimLabel(kind: ClaimKind): string {
  return `${pascalCase(kind)}Claim`
}
