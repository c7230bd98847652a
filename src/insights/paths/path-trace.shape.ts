import { conjunction } from '../../reading/plan-where.ts'
import { indent } from '../../reading/row.ts'
import type { PathPlan } from './path-plan.ts'

/** Which paths grow, along which levels. */
interface Trace {
  readonly as: string
  readonly from: string
  readonly levels: string
  /** The end of a path at which it grows, and the path with one more node. */
  readonly end: string
  readonly next: string
  /** The end of the other side: a level may hold it, but no path comes by it. */
  readonly notYet: string
}

/**
 * Gives a clause that binds paths which grow at one end, level by level, down to where that side began. The first of
 * the levels is empty, for what stands before the beginning.
 */
export function traceText(
  { types, r, allowed, mostOpen }: Pick<PathPlan, 'types' | 'r' | 'allowed' | 'mostOpen'>,
  { as, from, levels, end, next, notYet }: Trace,
): string {
  return `WITH *, reduce(open = ${from}, level IN reverse(${levels})[1..-1] | COLLECT {
  UNWIND open AS path
  WITH path, level, ${end} AS node
  MATCH (node)-[${r}:${types}]-(m)
${indent(`WHERE ${conjunction(['m IN level', 'NOT m IN path', `m <> ${notYet}`, allowed])}`)}
  RETURN DISTINCT ${next} LIMIT ${mostOpen}
}) AS ${as}`
}
