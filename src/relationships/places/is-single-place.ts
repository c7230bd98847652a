import { factsOf } from '../../reading/facts-of.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'

/**
 * Whether at most one place is given for the site: then all of it lies wherever some of it does. The degree of the node
 * says so at once.
 */
export function isSinglePlace(site: Site): string {
  // Events that are in cells have no more.
  if (site.cell !== undefined) return 'true'
  return site.facts === undefined
    ? `COUNT { (${nodeOf(site)})-[:OCCURRED_AT]->() } <= 1`
    : `size(${factsOf(site)}.OCCURRED_AT) <= 1`
}
