import type { CopiedEstimate, CopiedEvent } from '../copy/copied-graph.ts'
import type { Counted } from './counted.ts'

/** The groups of victims but ALL of which some were killed, by the tolls of these events. */
export function victimGroups(counted: readonly Counted[]): readonly string[] {
  const groups = counted.flatMap(({ event }) =>
    event.tolls.filter(({ harm }) => harm === 'KILLED').map(({ group }) => group),
  )
  return [...new Set(groups)].filter((group) => group !== 'ALL').sort()
}

/** How many of a group were killed: the toll of the whole group, or, where there is none, those of its parts. */
export function killedOfGroup({ tolls }: CopiedEvent, group: string): readonly CopiedEstimate[] {
  const ofGroup = tolls.filter((toll) => toll.harm === 'KILLED' && toll.group === group)
  const whole = ofGroup.filter(({ isWhole }) => isWhole)
  return whole.length > 0 ? whole : ofGroup
}
