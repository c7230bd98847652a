import louvain from 'graphology-communities-louvain'
import { compareText } from '../../lib/compare-text.ts'
import { undirected } from './joined-nodes.ts'
import type { JoinedNodes } from './joined-nodes.ts'

/** Nodes that are joined among each other more than to others. */
export interface CommunitiesFound {
  /** Ids, the largest community first. */
  readonly groups: readonly (readonly string[])[]
  /** From −0.5 to 1; null where nothing is joined. */
  readonly modularity: number | null
}

/** Finds communities by the Louvain method (Blondel et al. 2008), always the same for the same nodes. */
export function communities(nodes: JoinedNodes): CommunitiesFound {
  const graph = undirected(nodes)
  if (graph.size === 0) return { groups: graph.nodes().map((id) => [id]), modularity: null }
  // The package is a CommonJS module that is the function; its types say that the function is its `default`.
  const method = louvain as unknown as typeof louvain.default
  const { communities: of, modularity } = method.detailed(graph, {
    randomWalk: false,
    getEdgeWeight: null,
  })
  const names = [...new Set(Object.values(of))]
  const groups = names.map((name) => graph.nodes().filter((id) => of[id] === name))
  return { groups: groups.toSorted(largestFirst), modularity }
}

function largestFirst(left: readonly string[], right: readonly string[]): number {
  return right.length - left.length || compareText(left[0] ?? '', right[0] ?? '')
}
