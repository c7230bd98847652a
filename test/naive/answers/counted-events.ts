import type { CopiedGraph } from '../copy/copied-graph.ts'
import type { Counted } from '../tally/counted.ts'
import { countedFit } from '../where/where-fit.ts'
import type { Where } from '../where/where.ts'

/** The events that may fit a where, and in which ways they do. */
export function countedEvents(graph: CopiedGraph, where: Where): readonly Counted[] {
  return graph.events
    .map((event) => ({ event, fit: countedFit(graph, event, where) }))
    .filter(({ fit }) => fit.possible)
}
