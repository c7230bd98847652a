import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { placeLiesIn } from '../copy/place-lies-in.ts'
import { reachable } from '../copy/reachable.ts'
import type { WeaponUseWhere } from './where.ts'

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
  const uses = USES.map((use) => `${use}_WEAPON`)
  const ends = [...edgeEnds(event, uses), ...edgeEnds(event, ['INVOLVED'], 'INTERCEPTOR')]
  return ends.some((end) => weapons.some((weapon) => end === weapon || isKind(graph, end, weapon)))
}

/** Whether one of these things happened with one of these weapons, as it is given or, where asked, with a kind of it. */
export function hasWeaponUse(
  graph: CopiedGraph,
  event: CopiedEvent,
  { weapons, orKinds = true, uses = USES }: WeaponUseWhere,
): boolean {
  const ends = edgeEnds(
    event,
    uses.map((use) => `${use}_WEAPON`),
  )
  const fits = (end: string, weapon: string) =>
    end === weapon || (orKinds && isKind(graph, end, weapon))
  return ends.some((end) => weapons === undefined || weapons.some((weapon) => fits(end, weapon)))
}

const USES = ['USED', 'FOUND', 'INTERCEPTED', 'DEPLOYED']

function isKind(graph: CopiedGraph, weapon: string, wider: string): boolean {
  return reachable(weapon, (id) => graph.entities.get(id)?.kindOf ?? []).has(wider)
}
