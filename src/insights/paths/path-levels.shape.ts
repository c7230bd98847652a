import { conjunction } from '../../reading/plan-where.ts'
import { indent } from '../../reading/row.ts'
import type { PathPlan } from './path-plan.ts'

/**
 * Gives clauses that take a step from the nodes at the `edge` of `own`. They bind the level that it makes: `nodes` are
 * all that can stand there, `fresh` those that are to be followed next, `meeting` those where the last level of the
 * other side is met. `hubs` were too large to be crossed; `cut` says that there were too many relationships.
 *
 * What stands two levels back can stand here too, by a step to and fro, and need not be followed again.
 */
export function levelText(plan: PathPlan): string {
  const { hubCap, mostOpen } = plan
  return `${stepText(plan)}
WITH *, COLLECT { UNWIND reached AS m WITH m WHERE NOT m IN back RETURN m } AS others
WITH *, COLLECT {
  UNWIND others AS m
  WITH m, far, COUNT { (m)--() } AS joined
  WHERE m = far OR ${crossable('m')}
  RETURN [m, CASE WHEN m = far THEN 0 WHEN joined <= ${hubCap} THEN joined ELSE COUNT { (m)-[:${plan.types}]-() } END]
} AS met
WITH *, [m IN met WHERE m[0] <> far AND m[1] <= ${hubCap} | m[0]] AS fresh,
  [m IN met WHERE m[1] > ${hubCap}] AS hubs,
  reduce(sum = 0, m IN met | sum + CASE WHEN m[1] <= ${hubCap} THEN m[1] ELSE 0 END) AS work
WITH *, back + [m IN others WHERE m = far] + fresh AS nodes
WITH *, COLLECT { UNWIND nodes AS m WITH m WHERE m IN their RETURN [m] LIMIT ${mostOpen} } AS meeting`
}

/** Binds the nodes that a step reaches, each once. */
function stepText({ types, r, allowed, mostRelationships }: PathPlan): string {
  return `WITH *, COLLECT {
  UNWIND own.edge AS node
  MATCH (node)-[${r}:${types}]-(m)
${indent(`WHERE ${conjunction(['m <> near', allowed])}`)}
  RETURN m LIMIT ${String(mostRelationships + 1)}
} AS ends
WITH *, size(ends) > ${String(mostRelationships)} AS cut, COLLECT { UNWIND ends AS m RETURN DISTINCT m } AS reached`
}

/** Countries and their parts, and attacks in general, hold others without joining them. An event without facts has no extent. */
function crossable(m: string): string {
  return `CASE
    WHEN ${m}:Event THEN ${m}.extent <> 'GENERAL'
    WHEN ${m}:Place THEN NOT ${m}:Country|Region|Admin1|Admin2
    ELSE true
  END`
}
