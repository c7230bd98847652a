import type { Measurement } from '../harness/rounds.ts'
import { within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** Over how much the run asked: a gate speaks of as much as it says, and fewer are easier. */
export interface Size {
  readonly events: number
  readonly names: number
}

/**
 * G9b and G13: how long a lens and a suggestion may take, in milliseconds. The gates speak of 25,000 events under a lens, and
 * of 100,000 names; how many there were is told beside each.
 */
export function latencyGates(
  measurements: readonly Measurement[],
  { events, names }: Size,
): readonly Verdict[] {
  const [overEvents, overNames] = [`${String(events)} events`, `${String(names)} names`]
  return measurements
    .filter(({ peer }) => peer === 'marsad')
    .flatMap(({ query, p50, p99 }) => {
      if (LENSES.includes(query)) return [p50Of('G9b', `${query}, ${overEvents}`, [p50, 1000])]
      if (query !== 'suggest') return []
      const suggesting = `suggest, ${overNames}`
      return [
        p50Of('G13', suggesting, [p50, 20]),
        within({ gate: 'G13', what: `p99, ms: ${suggesting}` }, p99, 50),
      ]
    })
}

const LENSES = ['lens-page', 'lens-series']

function p50Of(gate: string, asked: string, [p50, limit]: readonly [number, number]): Verdict {
  return within({ gate, what: `p50, ms: ${asked}` }, p50, limit)
}
