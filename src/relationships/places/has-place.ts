import { edgesOf } from '../../reading/facts-of.ts'
import type { EdgeEnds } from '../../reading/facts-of.ts'
import type { Site } from '../../reading/shape.ts'

/** Whether a place is given for the site for which a condition on `edge` and `end` holds. */
export function hasPlace(site: Site, names: EdgeEnds, condition: string): string {
  const { edge, end } = names
  return `EXISTS { ${edgesOf(site, ['OCCURRED_AT'], names)} WITH ${edge}, ${end} WHERE ${condition} RETURN 1 AS one }`
}
