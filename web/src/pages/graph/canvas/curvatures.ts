import type { ShownGraph } from '../shown-graph.ts'

/** Between two neighbouring relationships of the same two nodes, as a part of their length. */
const STEP = 0.3

/** How far each relationship bends: several between the same two nodes lie side by side, one alone is straight. */
export function curvatures(edges: ShownGraph['edges']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const placed = [...edges.values()].map(({ id, from, to }) => {
    const ends = [from.id, to.id].sort().join(' ')
    const index = counts.get(ends) ?? 0
    counts.set(ends, index + 1)
    return { id, ends, index, isForward: from.id < to.id }
  })
  return new Map(
    placed.map(({ id, ends, index, isForward }) => {
      const aside = index - ((counts.get(ends) ?? 1) - 1) / 2
      // A bend is seen from the beginning of its arrow: that of the other direction is turned.
      return [id, STEP * aside * (isForward ? 1 : -1)]
    }),
  )
}
