import { UndirectedGraph } from 'graphology'
import { compareText } from '../../lib/compare-text.ts'

/** Nodes by id, and pairs of them that a relationship joins. */
export interface JoinedNodes {
  readonly ids: readonly string[]
  readonly pairs: readonly (readonly [string, string])[]
}

/**
 * Gives the nodes as a graph in which two nodes are joined or not, whatever the direction and however often. It is made
 * in the order of ids, so that the same nodes give the same numbers in whatever order they come.
 */
export function undirected({ ids, pairs }: JoinedNodes): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of ids.toSorted(compareText)) graph.mergeNode(id)
  const joins = pairs
    .filter(([one, other]) => one !== other)
    .map(inOrder)
    .toSorted((left, right) => compareText(left[0], right[0]) || compareText(left[1], right[1]))
  for (const [one, other] of joins) graph.mergeEdge(one, other)
  return graph
}

function inOrder([one, other]: readonly [string, string]): readonly [string, string] {
  return compareText(one, other) < 0 ? [one, other] : [other, one]
}
