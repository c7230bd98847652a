import type { Graph } from './graph.ts'
import { readQuery } from './query.ts'

/** Says whether the graph has no node at all. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  const found = await graph.read(
    readQuery({ text: 'MATCH (n) RETURN true AS found LIMIT 1', parameters: {}, row: () => true }),
  )
  return found.length === 0
}
