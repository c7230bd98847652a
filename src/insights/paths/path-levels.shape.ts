import { conjunction } from '../../reading/plan-where.ts'
import type { PathPlan } from './path-plan.ts'

type Levels = Pick<
  PathPlan,
  'types' | 'r' | 'allowed' | 'hubCap' | 'mostRelationships' | 'mostOpen'
>

/**
 * Gives clauses that take a step from the last level of `own`: they bind the nodes it reaches (`level`), those that are
 * too large to be crossed (`hubs`), and whether there were too many (`cut`).
 */
export function levelText(plan: Levels): string {
  const { types, r, allowed, hubCap, mostRelationships } = plan
  return `WITH *, COLLECT {
  UNWIND own[-1] AS node
  MATCH (node)-[${r}:${types}]-(m)
  WHERE ${conjunction(['m <> near', allowed])}
  RETURN m LIMIT ${String(mostRelationships + 1)}
} AS ends
WITH *, size(ends) > ${String(mostRelationships)} AS cut, COLLECT { UNWIND ends AS m RETURN DISTINCT m } AS reached
WITH *, COLLECT {
  UNWIND reached AS m
  WITH m, far
  WHERE m = far OR NOT (${container('m')})
  RETURN [m, CASE
    WHEN m = far THEN 0
    WHEN COUNT { (m)--() } <= ${hubCap} THEN COUNT { (m)--() }
    ELSE COUNT { (m)-[:${types}]-() }
  END]
} AS met
WITH *, [m IN met WHERE m[1] <= ${hubCap} | m[0]] AS level, [m IN met WHERE m[1] > ${hubCap}] AS hubs`
}

/**
 * Gives clauses that bind where the new level meets the last one of the other side (`meeting`), the levels with it
 * (`fs`, `ts`), and whether anything in it was new (`fresh`).
 */
export function meetingText({ mostOpen }: Levels): string {
  return `WITH *, [m IN level WHERE m <> far] AS inner, reduce(all = [], nodes IN own | all + nodes) AS earlier
WITH *, COLLECT { UNWIND level AS m WITH m WHERE m IN their RETURN [m] LIMIT ${String(mostOpen)} } AS meeting,
  COLLECT { UNWIND inner AS m WITH m WHERE NOT m IN earlier RETURN m LIMIT 1 } AS fresh,
  CASE WHEN forth THEN f + [inner] ELSE f END AS fs, CASE WHEN forth THEN t ELSE t + [inner] END AS ts`
}

/** What holds others without joining them: countries and their parts, attacks in general. */
function container(m: string): string {
  return `${m}:Country|Region|Admin1|Admin2 OR ${m}:Event AND (${m}.type IS NULL OR ${m}.extent = 'GENERAL')`
}
