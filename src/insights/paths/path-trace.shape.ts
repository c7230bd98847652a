import { conjunction } from '../../reading/plan-where.ts'
import type { PathPlan } from './path-plan.ts'

/** Which paths grow, along which levels. */
interface Trace {
  readonly as: string
  readonly from: string
  readonly levels: string
  /** The end of a path at which it grows, and the path with one more node. */
  readonly end: string
  readonly next: string
}

/** Gives a clause that binds paths which grow at one end, level by level, down to where that side began. */
export function traceText(
  { types, r, allowed, mostOpen }: Pick<PathPlan, 'types' | 'r' | 'allowed' | 'mostOpen'>,
  { as, from, levels, end, next }: Trace,
): string {
  return `WITH *, reduce(open = ${from}, nodes IN reverse(${levels})[1..] | COLLECT {
  UNWIND open AS path
  WITH path, nodes, ${end} AS node
  MATCH (node)-[${r}:${types}]-(m)
  WHERE ${conjunction(['m IN nodes', 'NOT m IN path', allowed])}
  RETURN DISTINCT ${next} LIMIT ${String(mostOpen)}
}) AS ${as}`
}
