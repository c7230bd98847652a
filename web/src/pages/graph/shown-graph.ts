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

/** What of the graph is wanted: a span of time, no hidden nodes, no kinds that are off, nodes with enough links. */
export interface Wanted {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly hidden: readonly string[]
  readonly off: readonly string[]
  readonly links: number
}

/** The wanted part of the graph. */
export function wantedPart(
  graph: ShownGraph,
  { from, to, hidden, off, links }: Wanted,
): ShownGraph {
  const timed = within(graph, from, to)
  const kept = [...timed.nodes.values()].filter(
    (node) => !hidden.includes(node.id) && !off.includes(kindOf(node)),
  )
  const shown = together([{ nodes: kept, edges: [...timed.edges.values()] }])
  if (links === 0) return shown
  const counts = new Map<string, number>()
  for (const { from: one, to: other } of shown.edges.values()) {
    for (const { id } of [one, other]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const joined = kept.filter(({ id }) => (counts.get(id) ?? 0) >= links)
  return together([{ nodes: joined, edges: [...shown.edges.values()] }])
}

/** What a node is in the legend: events by whose violence they are. */
export function kindOf(node: NodeOfGraphFragment): string {
  if (node.__typename !== 'Event') return node.__typename
  return node.violence ?? 'UNKNOWN'
}

/** The part that lies in a span of time: events outside of it are left out, and what hangs on them alone stays. */
function within(graph: ShownGraph, from: string | undefined, to: string | undefined): ShownGraph {
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
