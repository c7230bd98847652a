import { graphRelation } from '../../src/facts/vocabulary.ts'
import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

const COUNTS = graphRelation.codes.flatMap((type) => [
  `['${type}', 'OUTGOING', COUNT { (n)-[:${type}]->() }]`,
  `['${type}', 'INCOMING', COUNT { (n)<-[:${type}]-() }]`,
])

/** How many relationships of each type a large actor has, each way; the expert, too, does not know that it is an actor. */
export const neighbourCounts: WorkloadQuery = {
  name: 'neighbour-counts',
  title: 'How many neighbours of each kind a large actor has',
  kind: 'graph',
  weight: 6,
  variables: ({ actors }) => actors.map((id) => ({ id })),
  ours: askedFor(
    `query NeighbourCounts($id: ID!) { neighbourCounts(id: $id) { relation direction count } }`,
    ({ neighbourCounts: counts }: Data) =>
      rowsOf(counts.map(({ relation, direction, count }) => [relation, direction, count])),
  ),
  expert: {
    text: `CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION ALL
  MATCH (n:Event {id: $id}) RETURN n
}
UNWIND [
  ${COUNTS.join(',\n  ')}
] AS row
WITH row WHERE row[2] > 0
RETURN row`,
    parameters: ({ id = null }) => ({ id }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly neighbourCounts: readonly {
    readonly relation: string
    readonly direction: string
    readonly count: number
  }[]
}
