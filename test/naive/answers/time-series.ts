import type { CopiedGraph } from '../copy/copied-graph.ts'
import type { Group } from '../groups/compare-events.ts'
import type { Dimension } from '../groups/keys-of.ts'
import { largest } from '../groups/largest.ts'
import { shownGroups } from '../groups/shown-groups.ts'
import { timeKeys } from '../groups/time-keys.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import type { Tally } from '../tally/tally.ts'
import { dayNumber, dayOf } from '../time/days.ts'
import { startOfNext, startsWithin } from '../time/interval.ts'
import type { Interval } from '../time/interval.ts'
import { intervalsOf } from '../time/intervals-of.ts'
import { allOf } from '../where/fit.ts'
import type { Where } from '../where/where.ts'
import { countedEvents } from './counted-events.ts'

/** What is asked of `timeSeries`. */
export interface TimeSeriesArguments {
  readonly where: Where
  readonly interval: Interval
  readonly by?: Dimension
  readonly first: number
}

/** One interval of a time axis. */
interface Bucket {
  readonly start: string
  readonly end: string
  readonly tally: Tally
  readonly series: readonly Group[]
}

/** Events over time. */
export interface TimeSeries {
  readonly buckets: readonly Bucket[]
  /** The same, under the name that the questions give it where they ask for its series. */
  readonly splitBuckets: readonly Bucket[]
  readonly series: readonly Group[]
  readonly spanning: Tally
  readonly undated: Tally
  readonly total: Tally
  readonly truncated: boolean
}

/** Counts events over time. */
export function timeSeries(graph: CopiedGraph, asked: TimeSeriesArguments): TimeSeries {
  const { where, interval, by, first } = asked
  const counted = countedEvents(graph, where)
  const shown = by === undefined ? undefined : largest(graph, counted, { by, first })
  const split = (some: readonly Counted[]) =>
    by === undefined || shown === undefined ? [] : shownGroups(graph, some, { by, shown })
  const touching = ({ event }: Counted) => intervalsOf(interval, event).length
  const inBuckets = countedByStart(counted, interval)
  const buckets = axis(counted, asked).map(({ start, end }): Bucket => {
    const inBucket = inBuckets.get(start) ?? []
    return { start, end, tally: tally(graph, inBucket), series: split(inBucket) }
  })
  return {
    buckets,
    splitBuckets: buckets,
    series: split(counted),
    spanning: tally(
      graph,
      counted.filter((one) => one.event.extent !== 'SINGLE' && touching(one) > 1),
    ),
    undated: tally(
      graph,
      counted.filter((one) => touching(one) === 0),
    ),
    total: tally(graph, counted),
    truncated: shown?.hasOthers ?? false,
  }
}

/** By the first day of each interval, the events that may have happened in it. */
function countedByStart(
  counted: readonly Counted[],
  interval: Interval,
): ReadonlyMap<string | null, readonly Counted[]> {
  const inBuckets = new Map<string | null, readonly Counted[]>()
  for (const { event, fit } of counted) {
    for (const key of timeKeys(interval, event)) {
      const inBucket = inBuckets.get(key.value) ?? []
      inBuckets.set(key.value, [...inBucket, { event, fit: allOf([fit, key.fit]) }])
    }
  }
  return inBuckets
}

/** All intervals that the span asked for touches; where an end of it is open, as far as there are events. */
function axis(counted: readonly Counted[], { where, interval }: TimeSeriesArguments) {
  const dated = counted.filter(({ event }) => intervalsOf(interval, event).length > 0)
  const first = where.from ?? least(dated.map(({ event }) => event.earliest ?? ''))
  const last = where.to ?? greatest(dated.map(({ event }) => event.latest ?? ''))
  if (first === undefined || last === undefined) return []
  return startsWithin(interval, { first, last }).map((start) => ({
    start,
    end: dayOf(dayNumber(startOfNext(interval, start)) - 1),
  }))
}

const least = (days: readonly string[]) => days.toSorted()[0]
const greatest = (days: readonly string[]) => days.toSorted().at(-1)
