import { edgesOf } from './facts-of.ts'
import { nodeOf } from './plan-field.ts'
import type { Site } from './shape.ts'

/** How the parts of a way to what an event is part of are called in the text. */
interface Names {
  readonly whole: string
  readonly step: string
}

/** Clauses that bind what an event is part of, directly or through others; a lens changes the first step alone. */
export function wholesOf(site: Site, { whole, step }: Names): string {
  if (site.facts === undefined) return `MATCH (${nodeOf(site)})-[:PART_OF*1..8]->(${whole})`
  return `${edgesOf(site, ['PART_OF'], { edge: step })}
CALL (${step}) {
  MATCH (${whole}:Entity {id: ${step}.entityId})
  RETURN ${whole}
  UNION
  MATCH (:Event {id: ${step}.entityId})-[:PART_OF*0..7]->(${whole})
  RETURN ${whole}
}`
}
