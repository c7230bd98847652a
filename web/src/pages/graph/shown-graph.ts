import type { EdgeOfGraphFragment, NodeOfGraphFragment } from '../../gql/further/graphql.ts'

/** What is on the canvas: nodes and relationships, each once. */
export interface ShownGraph {
  readonly nodes: ReadonlyMap<string, NodeOfGraphFragment>
  readonly edges: ReadonlyMap<string, EdgeOfGraphFragment>
}

/** A part of the graph as one question gives it. */
export interface GraphPart {
  readonly nodes: readonly NodeOfGraphFragment[]
  readonly edges: readonly EdgeOfGraphFragment[]
}

/** Puts parts together; a relationship of which an end is not there is left out. */
export function together(parts: readonly GraphPart[]): ShownGraph {
  const nodes = new Map(parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const)))
  const edges = new Map(
    parts.flatMap((part) =>
      part.edges
        .filter(({ from, to }) => nodes.has(from.id) && nodes.has(to.id))
        .map((edge) => [edge.id, edge] as const),
    ),
  )
  return { nodes, edges }
}

/** The part that lies in a span of time: events outside of it are left out, and what hangs on them alone stays. */
export function within(
  graph: ShownGraph,
  from: string | undefined,
  to: string | undefined,
): ShownGraph {
  if (from === undefined && to === undefined) return graph
  const kept = [...graph.nodes.values()].filter((node) => {
    if (node.__typename !== 'Event') return true
    const { earliest, latest } = node.when
    return (
      (to === undefined || earliest === null || earliest <= to) &&
      (from === undefined || latest === null || latest >= from)
    )
  })
  return together([{ nodes: kept, edges: [...graph.edges.values()] }])
}
