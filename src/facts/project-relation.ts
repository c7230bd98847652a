import type { ClaimRecord } from './claim-record.ts'
import { edgeCount } from './edge-count.ts'
import { edgeSupport } from './edge-support.ts'
import type { RelationFacts, RelationProperties } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import { supportBy } from './folds/support.ts'
import { relationCount, relationTime } from './relation-derivations.ts'
import { usedClaims } from './used-claims.ts'
import type { RelationType } from './vocabulary.ts'

interface Relation {
  readonly subjectId: string
  readonly relation: RelationType
  readonly objectId: string
}
const RELATION = ['subjectId', 'relation', 'objectId'] as const

/**
 * The edge that follows from all RELATION claims of one subject, relation and object: none where nobody affirms it or
 * an end is only described.
 */
export function projectRelation(claims: readonly ClaimRecord[]): RelationFacts {
  const used = usedClaims(claims)
  const rows = used
    .rowsOf('RELATION')
    .filter(({ subjectId, objectId }) => subjectId !== null && objectId !== null)
    // Two names for one and the same: it is related to nobody by that.
    .filter(({ subjectId, objectId }) => subjectId !== objectId)
  const supported = evaluateFold(supportBy<Relation>(RELATION), rows)[0]
  if (supported === undefined) return { edge: null, used: used.ids }

  const { subjectId: from, relation: type, objectId: to, stances } = supported
  const properties: RelationProperties = {
    ...edgeSupport(supported),
    stances,
    ...timeOf(rows),
    ...edgeCount(evaluateFold(relationCount.fold, rows)[0]),
  }
  return { edge: { from, type, to, properties }, used: used.ids }
}

function timeOf(rows: readonly Row[]) {
  const said = evaluateFold(relationTime.fold, rows)[0]
  return {
    earliest: said?.earliest ?? null,
    latest: said?.latest ?? null,
    precision: said?.precision ?? null,
    dateBasis: said?.basis ?? null,
  }
}
