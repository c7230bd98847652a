import type { Graph } from '../../graph/graph.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { pageSize } from './pages.queries.ts'

/** Looks at all nodes of a sort, so many at a time, in the order of their ids. */
export async function eachPage(
  graph: Graph,
  page: (after: string) => CypherQuery<string>,
  look: (ids: readonly string[]) => Promise<void>,
): Promise<void> {
  for (let after = ''; ;) {
    const ids = await graph.read(page(after), { deadline: 60_000 })
    if (ids.length > 0) await look(ids)
    const last = ids.at(-1)
    if (last === undefined || ids.length < pageSize) return
    after = last
  }
}
