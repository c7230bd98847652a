import type { ClaimRecord } from './claim-record.ts'
import { claimRow } from './claim-row.ts'
import type { Row } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Value } from './expression.ts'
import { preferredFirst } from './folds/preferred-first.ts'
import type { ClaimKind } from './vocabulary.ts'

/** The claims that facts may follow from. */
export interface UsedClaims {
  /** Sorted. */
  readonly ids: readonly string[]
  readonly claims: readonly ClaimRecord[]
  /** Those of one kind, as rows for a fold. */
  readonly rowsOf: (kind: ClaimKind) => readonly Row[]
  /** Those that support the event as a whole. */
  readonly rows: readonly Row[]
}

/** Leaves out what makes no fact and what an editor's preference replaces; a claim given twice counts once. */
export function usedClaims(given: readonly ClaimRecord[]): UsedClaims {
  return usedAmong(given.filter(({ live }) => live))
}

/** Leaves out, of claims that stand, what an editor's preference replaces; a claim given twice counts once. */
export function usedAmong(standing: readonly ClaimRecord[]): UsedClaims {
  const all = new Map(standing.map((claim) => [claim.id, { claim, row: claimRow(claim) }]))
  const ids = evaluateFold(
    preferredFirst,
    [...all.values()].map(({ row }) => row),
  )
    .map(({ id }) => id)
    .sort()
  const used = ids.flatMap((id) => all.get(id) ?? [])
  const usedRows = used.map(({ row }) => row)
  const ofKind = new Map<Value, Row[]>()
  for (const row of usedRows) {
    const kind = row.kind ?? null
    const same = ofKind.get(kind)
    if (same === undefined) ofKind.set(kind, [row])
    else same.push(row)
  }
  return {
    ids,
    claims: used.map(({ claim }) => claim),
    rows: usedRows,
    rowsOf: (kind) => ofKind.get(kind) ?? [],
  }
}
