import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { reachable } from '../copy/reachable.ts'
import type { Counted } from './counted.ts'

const MOST_STEPS = 8

/**
 * Those of the counted events that hold an event, by memberships that are not only inferred; a lens changes the first step
 * alone.
 */
export function containersOf(
  graph: CopiedGraph,
  event: CopiedEvent,
  counted: readonly Counted[],
): readonly Counted[] {
  const above = (id: string) => {
    const part = id === event.id ? event : graph.stored.find((other) => other.id === id)
    return (part?.edges ?? [])
      .filter(({ type, basis }) => type === 'PART_OF' && basis !== 'INFERRED')
      .map(({ to }) => to)
  }
  const holding = reachable(event.id, above, MOST_STEPS)
  return counted.filter(({ event: set }) => holding.has(set.id))
}
