import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import type { KeyOf } from './key.ts'

/** The places of a level (the label of its kind) that are given for an event or hold one given. */
export function placeKeys(graph: CopiedGraph, event: CopiedEvent, label: string): readonly KeyOf[] {
  const given = edgeEnds(event, ['OCCURRED_AT'])
  const places = [...graph.entities.values()].filter(
    ({ id, labels }) =>
      labels.includes(label) && given.some((place) => placeLiesIn(graph, place, id)),
  )
  return places.map(({ id }) => placeKey(graph, given, id))
}

/** The places as they are given for an event, but for those that hold another one given. */
export function innermostPlaceKeys(graph: CopiedGraph, event: CopiedEvent): readonly KeyOf[] {
  const given = edgeEnds(event, ['OCCURRED_AT'])
  const holdsAnother = (place: string) =>
    given.some((other) => other !== place && placeLiesIn(graph, other, place))
  return given.filter((place) => !holdsAnother(place)).map((place) => placeKey(graph, given, place))
}

/** Certain there if every place given lies there. */
function placeKey(graph: CopiedGraph, given: readonly string[], value: string): KeyOf {
  const certain = given.every((place) => placeLiesIn(graph, place, value))
  return { state: 'KNOWN', value, fit: { certain, best: true, possible: true } }
}
