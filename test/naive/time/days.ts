import type { CopiedEvent } from '../copy/copied-graph.ts'

const MILLISECONDS = 86_400_000

/** The number of a day, counted from 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS
}

/** The day of a number. */
export function dayOf(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** The middle of an event's time, rounded down to a day; null where its time is open, for sets, and for events in general. */
export function middleDay(event: CopiedEvent): string | null {
  const { extent, earliest, latest } = event
  if (extent !== 'SINGLE' || earliest === null || latest === null) return null
  return dayOf(Math.floor((dayNumber(earliest) + dayNumber(latest)) / 2))
}
