import { hasPerpetrators, isParticular } from './derivation.ts'
import type { ClaimsOf } from './derivation.ts'
import type { EventEdgeType } from './event-facts.ts'
import { and } from './expression.ts'
import { COUNT_COLUMNS } from './folds/edges.ts'
import { SUPPORT_COLUMNS } from './folds/support.ts'
import type { ClaimKind, WeaponUseKind } from './vocabulary.ts'

/** Types of edges that claims give themselves. */
export type ClaimedEdgeType = Exclude<EventEdgeType, 'LOCATED_IN'>

/** Which claims give the edges of a type, and what such an edge says. */
export interface EdgeSource extends ClaimsOf {
  /** The columns of edgesFold that are properties of the edge. */
  readonly columns: readonly string[]
}

/** Which claims give an event its edges. */
export const EDGE_SOURCES: Readonly<Record<ClaimedEdgeType, EdgeSource>> = {
  PERPETRATED_BY: {
    ...of('PERPETRATOR', 'stances'),
    when: and(isParticular, hasPerpetrators),
  },
  TARGETED: of('TARGET'),
  HARMED: of('HARM'),
  INVOLVED: of('PARTICIPANT', 'role'),
  OCCURRED_AT: of('WHERE', 'precision'),
  USED_WEAPON: weapons('USED'),
  FOUND_WEAPON: weapons('FOUND'),
  INTERCEPTED_WEAPON: weapons('INTERCEPTED'),
  DEPLOYED_WEAPON: weapons('DEPLOYED'),
  INTERCEPTED: of('INTERCEPTION'),
  PART_OF: of('PART'),
  BEFORE: of('ORDER_IN_TIME'),
}

function of(kind: ClaimKind, ...own: readonly string[]): EdgeSource {
  return { kind, when: isParticular, columns: [...SUPPORT_COLUMNS, ...own] }
}

function weapons(use: WeaponUseKind): EdgeSource {
  return { ...of('WEAPON', ...COUNT_COLUMNS), group: { use } }
}
