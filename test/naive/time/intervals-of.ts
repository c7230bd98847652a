import type { CopiedEvent } from '../copy/copied-graph.ts'
import { startsWithin } from './interval.ts'
import type { Interval } from './interval.ts'

const MOST = 367

/** The first days of the intervals that an event's time touches; none where its time is open or touches too many. */
export function intervalsOf(
  interval: Interval,
  { earliest, latest }: CopiedEvent,
): readonly string[] {
  if (earliest === null || latest === null) return []
  const starts = startsWithin(interval, { first: earliest, last: latest }, MOST + 1)
  return starts.length > MOST ? [] : starts
}
