import type { CopiedGraph } from './copied-graph.ts'
import { reachable } from './reachable.ts'

/** Whether a place is the other one or lies anywhere within it. */
export function placeLiesIn(graph: CopiedGraph, inner: string, outer: string): boolean {
  if (inner === outer) return true
  return reachable(inner, (id) => graph.entities.get(id)?.within ?? []).has(outer)
}
