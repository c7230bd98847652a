import type { CopiedGraph } from '../copy/copied-graph.ts'
import type { Counted } from '../tally/counted.ts'
import { allOf } from '../where/fit.ts'
import type { Key, KeyOf } from './key.ts'
import { keysOf } from './keys-of.ts'
import type { Dimension } from './keys-of.ts'

/** Events that share their keys, one in each dimension. */
export interface Grouped {
  readonly keys: readonly Key[]
  readonly counted: readonly Counted[]
}

/** Puts each event into the group of each combination of its keys: it stands there as surely as it has each of them. */
export function grouped(
  graph: CopiedGraph,
  counted: readonly Counted[],
  by: readonly Dimension[],
): readonly Grouped[] {
  const groups = new Map<string, { keys: readonly Key[]; counted: Counted[] }>()
  for (const { event, fit } of counted) {
    const choices = by.map((dimension) => keysOf(graph, event, dimension))
    for (const chosen of combinations(choices)) {
      const keys = chosen.map(({ state, value }) => ({ state, value }))
      const id = JSON.stringify(keys)
      const group = groups.get(id) ?? { keys, counted: [] }
      group.counted.push({ event, fit: allOf([fit, ...chosen.map((key) => key.fit)]) })
      groups.set(id, group)
    }
  }
  return [...groups.values()]
}

function combinations(choices: readonly (readonly KeyOf[])[]): readonly (readonly KeyOf[])[] {
  return choices.reduce<readonly (readonly KeyOf[])[]>(
    (tuples, keys) => tuples.flatMap((tuple) => keys.map((key) => [...tuple, key])),
    [[]],
  )
}
