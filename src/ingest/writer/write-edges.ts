import type { Transaction } from '../../graph/graph.ts'
import type { CypherValue } from '../../graph/query.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import type { Properties } from './differences.ts'
import { differencesOf } from './differences.ts'
import * as queries from './edges.queries.ts'
import type { StoredEdge } from './edges.queries.ts'

/** An edge as the projection wants it. */
export interface WantedEdge {
  readonly from: string
  readonly type: string
  readonly to: string
  readonly properties: Properties
}

/** What writing edges would change. */
export interface EdgeDifferences {
  /** Starts of edges that change. */
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly write: () => Promise<void>
}

/** Compares edges with those stored; equal ones are not touched. */
export function compareEdges(
  transaction: Transaction,
  stored: readonly StoredEdge[],
  wanted: readonly WantedEdge[],
  tally: Tally,
): EdgeDifferences {
  const known = new Map(stored.map((edge) => [edgeKey(edge), edge]))
  const { added, changed, unchanged, removed } = differencesOf(
    new Map([...known].map(([id, { properties }]) => [id, properties])),
    wanted.map((edge) => ({ ...edge, id: edgeKey(edge) })),
  )
  const gone = removed.flatMap((id) => known.get(id) ?? [])
  const old = changed.flatMap(({ id }) => known.get(id) ?? [])
  const count = (edges: readonly { readonly type: string }[], part: string): void => {
    for (const [type, same] of groupBy(edges, (edge) => edge.type)) {
      tally.add(type, { [part]: same.length })
    }
  }
  const different = [...added, ...changed, ...gone]
  return {
    starts: new Set(different.map(({ from }) => from)),
    ends: new Set(different.map(({ to }) => to)),
    write: async () => {
      const refs = [...gone, ...old].map(({ ref }) => ref)
      if (refs.length > 0) await transaction.run(queries.deleteEdges(refs))
      const rows = [...added, ...changed].map(({ from, type, to, properties }) => ({
        from,
        type,
        to,
        // The projection yields scalars and lists of them.
        properties: properties as Readonly<Record<string, CypherValue>>,
      }))
      if (rows.length > 0) await transaction.run(queries.addEdges(rows))
      count(added, 'added')
      count(changed, 'changed')
      count(gone, 'closed')
      count(unchanged, 'unchanged')
    },
  }
}

/** Tells edges apart: one a role for INVOLVED, one a pair of ends for all others. */
export function edgeKey({ from, type, to, properties }: WantedEdge): string {
  return JSON.stringify([from, type, to, type === 'INVOLVED' ? properties.role : null])
}
