import type { SmallGraph, SmallNode, SmallRelationship } from './small-graph.ts'

/** What a search for paths is asked. */
export interface PathQuestion {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly hubCap: number
  readonly follows: (relationship: SmallRelationship) => boolean
  /** Whether it counts for the size of a hub: by its type alone. */
  readonly counts: (relationship: SmallRelationship) => boolean
}

/** Every simple path between two nodes, shortest first, by trying them all. */
export function simplePaths(graph: SmallGraph, question: PathQuestion): readonly string[] {
  const { from, to, maxLength, hubCap } = question
  const joined = neighbourIds(graph, question)
  const inner = new Map(
    graph.nodes.map((node) => [
      node.id,
      !isContainer(node) && degreeIn(graph, question, node.id) <= hubCap,
    ]),
  )
  const found: (readonly string[])[] = []
  const walk = (path: readonly string[]): void => {
    const last = path.at(-1) ?? ''
    if (last === to) found.push(path)
    if (last === to || path.length > maxLength) return
    if (path.length > 1 && inner.get(last) !== true) return
    for (const next of joined(last)) if (!path.includes(next)) walk([...path, next])
  }
  walk([from])
  return found.toSorted((left, right) => left.length - right.length).map((path) => path.join(' '))
}

/** How many relationships of the types that the question follows a node has. */
export function degreeIn(graph: SmallGraph, { counts }: PathQuestion, id: string): number {
  return graph.relationships.filter(
    (one) => counts(one) && [one.start, one.end].some((end) => graph.nodes[end]?.id === id),
  ).length
}

function neighbourIds(graph: SmallGraph, { follows }: PathQuestion) {
  const pairs = graph.relationships
    .filter(follows)
    .map(({ start, end }) => [graph.nodes[start]?.id ?? '', graph.nodes[end]?.id ?? ''] as const)
  return (id: string): readonly string[] => [
    ...new Set(pairs.flatMap(([one, other]) => (one === id ? [other] : other === id ? [one] : []))),
  ]
}

function isContainer({ labels, properties }: SmallNode): boolean {
  return labels.includes('Country') || properties.extent === 'GENERAL'
}
