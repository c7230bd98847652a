import type { Tally } from '../tally/tally.ts'
import { compareKeysUnknownLast } from './compare-keys.ts'
import type { Key } from './key.ts'

/** Keys and what is counted under them. */
export interface Group {
  readonly keys: readonly Key[]
  readonly tally: Tally
}

/** Most events by the best guess first, then most possible ones, then by key, what is unknown last. */
export function compareEvents(one: Group, other: Group): number {
  return (
    other.tally.events.best - one.tally.events.best ||
    other.tally.events.possible - one.tally.events.possible ||
    compareKeysUnknownLast(one.keys, other.keys)
  )
}
