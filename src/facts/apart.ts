import type { EventEdges } from './event-facts.ts'
import { evaluate } from './evaluate-expression.ts'
import type { Row } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import { IS_APART, apartByClaims, apartByEdges } from './folds/apart.ts'
import type { EventKind } from './folds/event-kind.ts'
import type { UsedClaims } from './used-claims.ts'

/**
 * Whether an event adds to no monthly cell, and is read singly: one in general, and what its edges and claims keep out
 * (folds/apart.ts).
 */
export function isApart({ extent }: EventKind, edges: EventEdges, { rows }: UsedClaims): boolean {
  const byEdges = evaluateFold(apartByEdges, rowsOf(edges)).some((found) => found.isApart)
  const byClaims = evaluateFold(apartByClaims, rows).some((found) => found.isApart)
  return evaluate(IS_APART, { extent, byEdges, byClaims }) === true
}

function rowsOf(edges: EventEdges): readonly Row[] {
  return Object.entries(edges).flatMap(([edge, ofType]) =>
    ofType.map(({ to, properties }) => ({
      ...{ edge, objectId: to },
      basis: 'basis' in properties ? properties.basis : null,
      kind: 'kind' in properties ? properties.kind : null,
    })),
  )
}
