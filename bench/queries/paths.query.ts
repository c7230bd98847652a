import { graphRelation } from '../../src/facts/vocabulary.ts'
import { askedFor } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

const LENGTH = 4
const HUB = 1000
const TYPES = graphRelation.codes.filter((type) => type !== 'LOCATED_IN').join('|')

/**
 * The shortest paths between two actors that cross no hub, no country and no event in general. What is compared is
 * whether there is one and how long it is: among equally long ones any may be given.
 */
export const paths: WorkloadQuery = {
  name: 'paths',
  title: `The shortest paths between two actors, of ${String(LENGTH)} steps at most`,
  kind: 'graph',
  weight: 2,
  variables: ({ actors, smallActors }) => [
    ...smallActors.slice(1).map((to, at) => ({ from: smallActors[at] ?? to, to })),
    ...smallActors.slice(0, 2).map((to) => ({ from: actors[0] ?? to, to })),
    ...actors.slice(1, 3).map((to) => ({ from: actors[0] ?? to, to })),
  ],
  ours: askedFor(
    `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: ${String(LENGTH)}, hubCap: ${String(HUB)}, first: 5) {
    paths { length nodes { id label } }
  }
}`,
    ({ paths: { paths: found } }: Data) => shortest(found.map(({ length }) => length)),
  ),
  expert: {
    text: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 5 (a) ((x)-[r:${TYPES}]-(y)
  WHERE (NOT r:FRONT_FOR OR 'CLAIMED' IN r.stances) AND (y = b OR CASE
    WHEN y:Event THEN y.extent <> 'GENERAL'
    WHEN y:Place THEN NOT y:Country|Region|Admin1|Admin2
    ELSE true
  END AND (COUNT { (y)--() } <= ${String(HUB)} OR COUNT { (y)-[:${TYPES}]-() } <= ${String(HUB)}))
){1,${String(LENGTH)}} (b)
RETURN [length(p), [n IN nodes(p) | [n.id, coalesce(n.nameEn, n.titleEn)]]] AS row`,
    parameters: ({ from = null, to = null }) => ({ from, to }),
    answer: (rows) => shortest(rows.map((row) => (row as readonly [number])[0])), // its first is the length
  },
  loaders: 'ROWS',
}

interface Data {
  readonly paths: { readonly paths: readonly { readonly length: number }[] }
}

function shortest(lengths: readonly number[]) {
  return [lengths.length > 0, ...(lengths.length > 0 ? [Math.min(...lengths)] : [])]
}
