import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import { reachable } from '../copy/reachable.ts'

/** Whether one of these actors has any role in an event. */
export function hasActor(event: CopiedEvent, actors: readonly string[]): boolean {
  const roles = ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED']
  return edgeEnds(event, roles).some((end) => actors.includes(end))
}

/** Whether an event was aimed at one of these, or at something within them. */
export function hasTarget(
  graph: CopiedGraph,
  event: CopiedEvent,
  targets: readonly string[],
): boolean {
  return edgeEnds(event, ['TARGETED']).some((end) =>
    targets.some((target) => placeLiesIn(graph, end, target)),
  )
}

/** Whether one of these weapons, or a kind of it, was used, found, intercepted, deployed, or intercepting. */
export function hasWeapon(
  graph: CopiedGraph,
  event: CopiedEvent,
  weapons: readonly string[],
): boolean {
  const uses = ['USED_WEAPON', 'FOUND_WEAPON', 'INTERCEPTED_WEAPON', 'DEPLOYED_WEAPON']
  const ends = [...edgeEnds(event, uses), ...edgeEnds(event, ['INVOLVED'], 'INTERCEPTOR')]
  const kinds = (id: string) => graph.entities.get(id)?.kindOf ?? []
  return ends.some((end) =>
    weapons.some((weapon) => end === weapon || reachable(end, kinds).has(weapon)),
  )
}
