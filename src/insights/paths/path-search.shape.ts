import { call, indent } from '../../reading/row.ts'
import { levelText } from './path-levels.shape.ts'
import type { PathPlan } from './path-plan.ts'
import { traceText } from './path-trace.shape.ts'

/**
 * Gives a subquery that finds the shortest paths and binds `search`: {paths, hubs, searched, stop}. It walks from both
 * ends, one step a turn, always from the end where fewer relationships lie. Of either end, `f` and `t`, it keeps the
 * nodes that so many steps can reach (`levels`) and those that are to be followed next (`edge`). Where the two meet,
 * paths are traced back along the levels, so that few steps of a trace are in vain.
 *
 * A turn is a step of a fold, since Cypher has no loop, and turns written out take ten times longer to plan. Nodes are
 * made distinct by RETURN alone: WITH DISTINCT in COLLECT keeps the outer variables with every row (Neo4j 5.26).
 */
export function pathSearch(plan: PathPlan, search: string): string {
  const { from, to, first, maxLength } = plan
  const unknown = `CASE WHEN ${from} <> ${to} THEN null ELSE 'END_UNKNOWN' END`
  const start = `{f: ${side(from, plan)}, t: ${side(to, plan)}, found: [], hubs: [], searched: 0, stop: ${unknown}}`
  return call(
    [from, to],
    [
      `WITH reduce(s = ${start}, turn IN range(1, ${maxLength}) | CASE
  WHEN s.stop IS NOT NULL THEN s
  ELSE head(COLLECT {
${indent(indent(turnText(plan)))}
  })
END) AS s
RETURN {
  paths: COLLECT { UNWIND s.found AS path RETURN path ORDER BY size(path), [node IN path | node.id] LIMIT ${first} },
  hubs: COLLECT { UNWIND s.hubs AS hub RETURN DISTINCT hub },
  searched: CASE s.stop WHEN 'NOT_CONNECTED' THEN ${maxLength} ELSE s.searched END,
  stop: coalesce(s.stop, 'LENGTH_REACHED')
} AS ${search}`,
    ],
  )
}

function side(end: string, { types }: PathPlan): string {
  return `{levels: [[], [${end}]], edge: [${end}], work: COUNT { (${end})-[:${types}]-() }}`
}

/** One turn: a step from one end, and the paths of the length that this makes. */
function turnText(plan: PathPlan): string {
  return `WITH s.f.work <= s.t.work AS forth
WITH forth, CASE WHEN forth THEN s.f ELSE s.t END AS own, CASE WHEN forth THEN s.t ELSE s.f END AS other
WITH *, other.levels[-1] AS their, own.levels[1][0] AS near, other.levels[1][0] AS far
WITH *, [m IN own.levels[-2] WHERE m <> near] AS back
${levelText(plan)}
WITH *, {levels: own.levels + [nodes], edge: fresh, work: work} AS grown
WITH *, CASE WHEN forth THEN grown ELSE s.f END AS f, CASE WHEN forth THEN s.t ELSE grown END AS t
${traceText(plan, { as: 'halves', from: 'meeting', levels: 'f.levels', end: 'path[0]', next: '[m] + path', notYet: plan.to })}
${traceText(plan, { as: 'wholes', from: 'halves', levels: 't.levels', end: 'path[-1]', next: 'path + [m]', notYet: plan.from })}
${stateText(plan)}`
}

/** Gives the state after the turn, and why to stop where there is a reason. */
function stateText({ first, maxLength, mostOpen }: PathPlan): string {
  return `WITH *, s.found + wholes AS found, ${mostOpen} IN [size(meeting), size(halves), size(wholes)] AS cropped,
  COLLECT { UNWIND fresh AS m WITH m WHERE NOT any(level IN own.levels WHERE m IN level) RETURN m LIMIT 1 } AS new
WITH *, cut OR cropped AND size(found) < ${first} AS unfinished
RETURN {
  f: f, t: t, found: found, hubs: s.hubs + hubs,
  searched: CASE WHEN unfinished THEN s.searched ELSE turn END,
  stop: CASE
    WHEN size(found) > ${first} OR size(found) = ${first} AND (unfinished OR cropped OR turn < ${maxLength}) THEN 'ENOUGH_FOUND'
    WHEN unfinished THEN 'WORK_LIMIT'
    WHEN size(found) = 0 AND size(new) = 0 THEN 'NOT_CONNECTED'
  END
} AS next`
}
