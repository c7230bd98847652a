import type { CopiedEvent } from './copied-graph.ts'

/** The ids at the other ends of an event's edges of these types, in one role if one is given. */
export function edgeEnds(
  event: CopiedEvent,
  types: readonly string[],
  role?: string,
): readonly string[] {
  return event.edges
    .filter((edge) => types.includes(edge.type) && (role === undefined || edge.role === role))
    .map(({ to }) => to)
}
