import type { GraphRelation } from '../../gql/further/graphql.ts'

const MUTUAL: readonly GraphRelation[] = ['ALLIED_WITH', 'RELATED_TO']

/** Whether a relationship reads the same from either end, so that no arrow stands on it. */
export function isMutual(relation: GraphRelation): boolean {
  return MUTUAL.includes(relation)
}
