import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import { allOf, oneOf } from '../where/fit.ts'
import type { Fit } from '../where/fit.ts'
import type { Group } from './compare-events.ts'
import { OTHER, isSameKey } from './key.ts'
import type { Key } from './key.ts'
import { keysOf } from './keys-of.ts'
import type { Dimension } from './keys-of.ts'
import { shownAs } from './largest.ts'
import type { Shown } from './largest.ts'

/** The dimension by which events are shown, and the keys that are shown singly. */
export interface Showing {
  readonly by: Dimension
  readonly shown: Shown
}

/** The events under each key that is shown, and all others together as OTHER, in which an event counts once. */
export function shownGroups(
  graph: CopiedGraph,
  counted: readonly Counted[],
  { by, shown }: Showing,
): readonly Group[] {
  const keys = [...shown.keys, ...(shown.hasOthers ? [OTHER] : [])]
  return keys.flatMap((key) => {
    const under = counted.flatMap(({ event, fit }): readonly Counted[] => {
      const has = fitUnder(graph, event, { by, shown, key })
      return has === null ? [] : [{ event, fit: allOf([fit, has]) }]
    })
    return under.length === 0 ? [] : [{ keys: [key], tally: tally(graph, under) }]
  })
}

/** In which ways an event has one of the keys that are shown as this one; null where it has none. */
function fitUnder(
  graph: CopiedGraph,
  event: CopiedEvent,
  { by, shown, key }: Showing & { readonly key: Key },
): Fit | null {
  const own = keysOf(graph, event, by).filter((one) => isSameKey(shownAs(shown, one), key))
  return own.length === 0 ? null : oneOf(own.map(({ fit }) => fit))
}
