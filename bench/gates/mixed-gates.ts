import type { Mixed } from '../harness/mixed.ts'
import { within } from './verdict.ts'
import type { Verdict } from './verdict.ts'

/** G15: what keeps the event loop while everything is asked at once. */
export function mixedGates(mixed: readonly Mixed[]): readonly Verdict[] {
  return mixed
    .filter(({ peer }) => peer === 'marsad')
    .map(({ loopDelay }) => within({ gate: 'G15', what: 'event loop, p99, ms' }, loopDelay, 50))
}
