import type { CopiedGraph } from '../copy/copied-graph.ts'
import { compareEvents } from '../groups/compare-events.ts'
import type { Group } from '../groups/compare-events.ts'
import { compareKeys } from '../groups/compare-keys.ts'
import { grouped } from '../groups/grouped.ts'
import type { Dimension } from '../groups/keys-of.ts'
import { tally } from '../tally/tally.ts'
import type { Tally } from '../tally/tally.ts'
import type { Where } from '../where/where.ts'
import { countedEvents } from './counted-events.ts'

/** The order of groups. */
type GroupOrder = 'KEY' | 'MOST_EVENTS' | 'MOST_INCIDENTS' | 'MOST_INJURED' | 'MOST_KILLED'

/** What is asked of `aggregate`. */
export interface AggregateArguments {
  readonly where: Where
  readonly by: readonly Dimension[]
  readonly orderBy: GroupOrder
  readonly first: number
}

/** Events by groups, and all of them together. */
export interface Aggregate {
  readonly groups: readonly Group[]
  readonly total: Tally
  readonly totalGroups: number
  readonly truncated: boolean
  readonly partition: boolean
}

/** Counts events by one to three dimensions. */
export function aggregate(
  graph: CopiedGraph,
  { where, by, orderBy, first }: AggregateArguments,
): Aggregate {
  const counted = countedEvents(graph, where)
  const groups = grouped(graph, counted, by)
  const ordered = groups
    .map(({ keys, counted: inGroup }) => ({ keys, tally: tally(graph, inGroup) }))
    .toSorted(ORDERS[orderBy])
  const shown = ordered.filter(
    ({ keys }, place) => place < first || keys.every(({ state }) => state === 'UNKNOWN'),
  )
  return {
    groups: shown,
    total: tally(graph, counted),
    totalGroups: groups.length,
    truncated: groups.length > shown.length,
    partition: groups.reduce((sum, group) => sum + group.counted.length, 0) === counted.length,
  }
}

type Compare = (one: Group, other: Group) => number

const ORDERS: Readonly<Record<GroupOrder, Compare>> = {
  KEY: (one, other) => compareKeys(one.keys, other.keys),
  MOST_EVENTS: compareEvents,
  MOST_INCIDENTS: most('incidents'),
  MOST_INJURED: most('injured'),
  MOST_KILLED: most('killed'),
}

/** Most by the best number first, then by events. */
function most(number: 'incidents' | 'injured' | 'killed'): Compare {
  return (one, other) =>
    other.tally[number].best - one.tally[number].best || compareEvents(one, other)
}
