import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import type { Fit } from './fit.ts'

/** How the places given for an event fit these places and everything within them. */
export function placeFit(graph: CopiedGraph, event: CopiedEvent, places: readonly string[]): Fit {
  const given = edgeEnds(event, ['OCCURRED_AT'])
  const liesThere = (place: string) => places.some((outer) => placeLiesIn(graph, place, outer))
  const liesAround = (place: string) => places.some((inner) => placeLiesIn(graph, inner, place))
  return {
    certain: given.length > 0 && given.every(liesThere),
    best: given.some(liesThere),
    possible: given.some((place) => liesThere(place) || liesAround(place)),
  }
}
