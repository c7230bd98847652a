import type { CopiedGraph } from '../copy/copied-graph.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import { compareEvents } from './compare-events.ts'
import type { Group } from './compare-events.ts'
import { grouped } from './grouped.ts'
import { OTHER, isSameKey } from './key.ts'
import type { Key } from './key.ts'
import type { Dimension } from './keys-of.ts'

/** The keys of a dimension that are shown singly, and whether there are others. */
export interface Shown {
  readonly keys: readonly Key[]
  readonly hasOthers: boolean
  readonly totalKnown: number
}

/** Chooses the groups with most events by the best guess, then most possible ones, then by key; and what is unknown. */
export function largest(
  graph: CopiedGraph,
  counted: readonly Counted[],
  { by, first }: { readonly by: Dimension; readonly first: number },
): Shown {
  const groups = grouped(graph, counted, [by])
    .map(({ keys, counted: inGroup }): Group => ({ keys, tally: tally(graph, inGroup) }))
    .toSorted(compareEvents)
  const keys = groups.flatMap((group) => group.keys)
  const known = keys.filter(({ state }) => state !== 'UNKNOWN')
  const chosen = known.slice(0, first)
  return {
    keys: [...chosen, ...keys.filter(({ state }) => state === 'UNKNOWN')],
    hasOthers: known.length > first,
    totalKnown: known.length,
  }
}

/** The key under which a key is shown: itself, or OTHER. */
export function shownAs({ keys }: Shown, key: Key): Key {
  return keys.some((shown) => isSameKey(shown, key))
    ? { state: key.state, value: key.value }
    : OTHER
}
