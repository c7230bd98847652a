import { compareText } from '../lib/compare-text.ts'

/** That two things are one, which is kept under the id of the second. */
export interface SameAs {
  readonly from: string
  readonly to: string
}

/**
 * Gives, for everything that is the same as something else, the one id under which all of it is kept: of those that
 * are not kept under another, the first; where each is (a circle), the first of all. It follows from what holds now
 * and not from the order in which it was said.
 */
export function canonicalIds(same: readonly SameAs[]): ReadonlyMap<string, string> {
  const groups = new Map<string, ReadonlySet<string>>()
  for (const { from, to } of same) {
    const united = new Set([...(groups.get(from) ?? [from]), ...(groups.get(to) ?? [to])])
    for (const id of united) groups.set(id, united)
  }
  const givenUp = new Set(same.map(({ from }) => from))
  return new Map([...groups].map(([id, group]) => [id, canonicalOf([...group], givenUp)]))
}

function canonicalOf(group: readonly string[], givenUp: ReadonlySet<string>): string {
  const kept = group.filter((id) => !givenUp.has(id))
  const [first = ''] = (kept.length === 0 ? group : kept).toSorted(compareText)
  return first
}
