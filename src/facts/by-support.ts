import type { EdgeSupport } from './event-facts.ts'
import { BASES } from './folds/conditions.ts'

/** Orders facts, the best supported first: by independent origins, then sources, speakers, claims, then how well known. */
export function bySupport(left: EdgeSupport, right: EdgeSupport): number {
  return (
    right.independent - left.independent ||
    right.sources - left.sources ||
    right.speakers - left.speakers ||
    right.claims - left.claims ||
    BASES.indexOf(left.basis) - BASES.indexOf(right.basis)
  )
}
