import type { Lens } from '../../../src/facts/lens.ts'
import { projectUnderLens } from '../../../src/facts/project-under-lens.ts'
import type { LensFacts } from '../../../src/facts/project-under-lens.ts'
import { copiedEvent } from './copied-event.ts'
import type { CopiedEdge, CopiedEvent, CopiedGraph, CopiedInput } from './copied-graph.ts'

/** The graph as a lens shows it: every event worked out anew from the claims that it hears. */
export function underLens(graph: CopiedGraph, lens: Lens): CopiedGraph {
  return { ...graph, events: graph.inputs.flatMap((input) => shown(input, lens)) }
}

/** None where the lens does not show the event. */
function shown(input: CopiedInput, lens: Lens): readonly CopiedEvent[] {
  const { properties, edges, tolls, used, frame } = projectUnderLens(input, lens)
  if (properties === null) return []
  const claims = input.claims
    .filter(({ id }) => used.includes(id))
    .map((claim) => ({ ...claim, isOpen: true, used: true, isTold: true }))
  const ofTolls = tolls.map((toll) => ({
    ...toll,
    isWhole: toll.foreign === null && toll.country === null && toll.partyKey === null,
  }))
  const own = copiedEvent({ ...properties }, input.unchanged)
  return [{ ...own, edges: edgesOf(edges), tolls: ofTolls, claims, frame }]
}

function edgesOf(edges: LensFacts['edges']): readonly CopiedEdge[] {
  return Object.entries(edges).flatMap(([type, ofType]) =>
    ofType.map(({ to, properties }) => ({ ...NOTHING_TOLD, ...properties, type, to })),
  )
}

/** What only edges of some types say. */
const NOTHING_TOLD = { basis: null, role: null, precision: null }
