import type { Graph } from '../../graph/graph.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { pageSize } from './pages.queries.ts'

/** Ids of the nodes that are broken, looked through page by page. */
export async function brokenOf<Node extends { readonly id: string }>(
  graph: Graph,
  page: (after: string) => CypherQuery<Node>,
  isBroken: (node: Node) => boolean,
): Promise<readonly string[]> {
  const broken: string[] = []
  for (let after = ''; ;) {
    const nodes = await graph.read(page(after), { deadline: 60_000 })
    broken.push(...nodes.filter(isBroken).map(({ id }) => id))
    const last = nodes.at(-1)
    if (last === undefined || nodes.length < pageSize) return broken
    after = last.id
  }
}
