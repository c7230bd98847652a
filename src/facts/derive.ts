import { remembered } from '../lib/remembered.ts'
import { inGroup } from './derivation.ts'
import type { ClaimsOf, Derivation } from './derivation.ts'
import { evaluate } from './evaluate-expression.ts'
import type { Row } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { EventKind } from './folds/event-kind.ts'
import type { UsedClaims } from './used-claims.ts'

/** Every place above a place, by WITHIN. */
export type Ancestors = ReadonlyMap<string, readonly string[]>

/** What the facts about an event follow from. */
export interface Deriving {
  readonly used: UsedClaims
  readonly kind: EventKind
  readonly ancestors: Ancestors
}

/** The rows that follow from an event's claims in one way. */
export function derive<Result>(of: Derivation<Result>, event: Deriving): readonly Result[] {
  return evaluateFold(of.fold, claimsOf(of, event))
}

/** The claims that give something, as rows; none where the event is of another sort. */
export function claimsOf(of: ClaimsOf, event: Deriving): readonly Row[] {
  const rows = event.used.rowsOf(of.kind)
  if (rows.length === 0 || evaluate(of.when, { ...event.kind }) !== true) return []
  const own = of.group === undefined ? rows : rows.filter((row) => evaluate(groupOf(of), row))
  return own.map((row) => inEvent(row, event))
}

const groupOf = remembered(inGroup)

/** Folds read of an event whether it is single, and of a place what lies above it. */
function inEvent(row: Row, { kind, ancestors }: Deriving): Row {
  if (row.kind === 'PERPETRATOR') return { ...row, single: kind.extent === 'SINGLE' }
  if (row.kind !== 'WHERE' || typeof row.objectId !== 'string') return row
  return { ...row, above: ancestors.get(row.objectId) ?? [] }
}
