import type { CopiedEvent } from '../copy/copied-graph.ts'
import { middleDay } from '../time/days.ts'
import { startOf } from '../time/interval.ts'
import type { Interval } from '../time/interval.ts'
import { intervalsOf } from '../time/intervals-of.ts'
import type { KeyOf } from './key.ts'

/** The intervals that an event's time touches: certain where it is the only one, best where it holds the middle. */
export function timeKeys(interval: Interval, event: CopiedEvent): readonly KeyOf[] {
  const starts = intervalsOf(interval, event)
  const middle = middleDay(event)
  return starts.map((start) => {
    const certain = starts.length === 1
    const best = middle === null ? certain : startOf(interval, middle) === start
    return { state: 'KNOWN', value: start, fit: { certain, best, possible: true } }
  })
}
