import { call, indent } from '../../reading/row.ts'
import { levelText, meetingText } from './path-levels.shape.ts'
import type { PathPlan } from './path-plan.ts'
import { traceText } from './path-trace.shape.ts'

/**
 * Gives a subquery that finds the shortest paths and binds `search`: {paths, hubs, searched, stop}. It walks from both
 * ends, one step a turn, always from the end where fewer relationships lie; `f` and `t` hold the nodes that are reached
 * by so many steps from either end. Where the two meet, paths are traced back along these levels, so that no step of a
 * trace is in vain.
 *
 * A turn is a step of a fold, since Cypher has no loop, and turns written out take ten times longer to plan. Nodes are
 * made distinct by RETURN alone: WITH DISTINCT in COLLECT keeps the outer variables with every row (Neo4j 5.26).
 */
export function pathSearch(plan: PathPlan, search: string): string {
  const { from, to, types, first, maxLength } = plan
  const ends = `f: [[${from}]], t: [[${to}]], ahead: ${degree(from, types)}, behind: ${degree(to, types)}`
  const unknown = `CASE WHEN ${from} IS NULL OR ${to} IS NULL THEN 'END_UNKNOWN' END`
  return call(
    [from, to],
    [
      `WITH reduce(s = {${ends}, found: [], hubs: [], searched: 0, stop: ${unknown}}, turn IN range(1, ${maxLength}) | CASE
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

/** One turn: a step from one end, and the paths of the length that this makes. */
function turnText(plan: PathPlan): string {
  return `WITH s.f AS f, s.t AS t, s.ahead <= s.behind AS forth
WITH *, CASE WHEN forth THEN f ELSE t END AS own, CASE WHEN forth THEN t ELSE f END AS other
WITH *, other[-1] AS their, own[0][0] AS near, other[0][0] AS far
${levelText(plan)}
${meetingText(plan)}
${traceText(plan, { as: 'halves', from: 'meeting', levels: 'fs', end: 'path[0]', next: '[m] + path' })}
${traceText(plan, { as: 'wholes', from: 'halves', levels: 'ts', end: 'path[-1]', next: 'path + [m]' })}
${stateText(plan)}`
}

/** Gives the state after the turn, and why to stop where there is a reason. */
function stateText({ first, maxLength, hubCap, mostOpen }: PathPlan): string {
  return `WITH *, s.found + wholes AS found, ${String(mostOpen)} IN [size(meeting), size(halves), size(wholes)] AS cropped,
  reduce(sum = 0, m IN met | sum + CASE WHEN m[1] <= ${hubCap} THEN m[1] ELSE 0 END) AS work
WITH *, cut OR cropped AND size(found) < ${first} AS unfinished
RETURN {
  f: fs, t: ts, found: found, hubs: s.hubs + hubs,
  ahead: CASE WHEN forth THEN work ELSE s.ahead END, behind: CASE WHEN forth THEN s.behind ELSE work END,
  searched: CASE WHEN unfinished THEN s.searched ELSE turn END,
  stop: CASE
    WHEN size(found) > ${first} OR size(found) = ${first} AND (unfinished OR cropped OR turn < ${maxLength}) THEN 'ENOUGH_FOUND'
    WHEN unfinished THEN 'WORK_LIMIT'
    WHEN size(found) = 0 AND size(fresh) = 0 THEN 'NOT_CONNECTED'
  END
} AS next`
}

function degree(node: string, types: string): string {
  return `COUNT { (${node})-[:${types}]-() }`
}
