import type { CopiedEvent, CopiedGraph } from './copied-graph.ts'
import { edgeEnds } from './edge-ends.ts'
import { reachable } from './reachable.ts'

const MOST_STEPS = 8

/** The events and conflicts that an event is part of, directly or through others; a lens changes the first step alone. */
export function wholesOf(graph: CopiedGraph, event: CopiedEvent): ReadonlySet<string> {
  const above = (id: string) => {
    const part = id === event.id ? event : graph.stored.find((other) => other.id === id)
    return part === undefined ? [] : edgeEnds(part, ['PART_OF'])
  }
  return reachable(event.id, above, MOST_STEPS)
}
