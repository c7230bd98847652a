import type { EventEdges, EventProperties } from './event-facts.ts'
import { evaluate } from './evaluate-expression.ts'
import type { Row } from './evaluate-expression.ts'
import { evaluateFold } from './evaluate-fold.ts'
import { IS_APART, apartByClaims, apartByEdges } from './folds/apart.ts'
import type { EventKind } from './folds/event-kind.ts'
import type { UsedClaims } from './used-claims.ts'

/**
 * Whether an event adds to no monthly cell, and is read singly: one in general, and what its edges and claims keep out
 * (folds/apart.ts); and whether that is because it is part of another. True or null.
 */
export function apartOf(
  { extent }: EventKind,
  edges: EventEdges,
  { rows }: UsedClaims,
): Pick<EventProperties, 'apart' | 'part'> {
  const found = evaluateFold(apartByEdges, rowsOf(edges))
  const byEdges = found.some(({ isApart }) => isApart)
  const byClaims = evaluateFold(apartByClaims, rows).some(({ isApart }) => isApart)
  return {
    apart: evaluate(IS_APART, { extent, byEdges, byClaims }) === true || null,
    part: found.some(({ isPart }) => isPart) || null,
  }
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
