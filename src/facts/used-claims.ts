import type { ClaimRecord } from './claim-record.ts'
import { claimRow } from './claim-row.ts'
import type { Row } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import { preferredFirst } from './folds/preferred-first.ts'
import type { ClaimKind } from './vocabulary.ts'

/** The claims that facts may follow from. */
export interface UsedClaims {
  /** Sorted. */
  readonly ids: readonly string[]
  readonly claims: readonly ClaimRecord[]
  /** Those of one kind, as rows for a fold. */
  readonly rowsOf: (kind: ClaimKind) => readonly Row[]
  /** Those of every kind. */
  readonly rows: readonly Row[]
}

/** Leaves out what makes no fact and what an editor's preference replaces; a claim given twice counts once. */
export function usedClaims(given: readonly ClaimRecord[]): UsedClaims {
  const all = new Map(given.map((claim) => [claim.id, { claim, row: claimRow(claim) }]))
  const ids = evaluateFold(
    preferredFirst,
    [...all.values()].map(({ row }) => row),
  )
    .map(({ id }) => id)
    .sort()
  const used = ids.flatMap((id) => all.get(id) ?? [])
  const claims = used.map(({ claim }) => claim)
  const rows = used.map(({ row }) => row)
  return { ids, claims, rows, rowsOf: (kind) => rows.filter((row) => row.kind === kind) }
}
