import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { reachable } from '../copy/reachable.ts'

/** Whether an event is part of one of these events or conflicts, directly or through others. */
export function isPartOf(
  graph: CopiedGraph,
  event: CopiedEvent,
  wholes: readonly string[],
): boolean {
  const above = (id: string) => {
    const part = graph.events.find((other) => other.id === id)
    return part === undefined ? [] : edgeEnds(part, ['PART_OF'])
  }
  const holding = reachable(event.id, above)
  return wholes.some((whole) => holding.has(whole))
}
