import type { SearchKind } from '../../gql/further/graphql.ts'

/** What can be found that is a node of the graph: sources, documents and passages are none. */
export const nodeKinds: readonly SearchKind[] = ['ACTOR', 'PLACE', 'EVENT', 'WEAPON', 'CONFLICT']
