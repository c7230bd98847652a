import { ClientError } from '../../errors.ts'
import { LAST_DAY } from '../../lib/date-span.ts'
import type { Interval } from '../../facts/vocabulary.ts'

/** An interval of the axis: its first and last day, ISO. */
export interface AxisInterval {
  readonly start: string
  readonly end: string
}

/** More buckets than this are no chart. */
const mostBuckets = 1_500

/** Gives the intervals from the one that holds the first day to the one that holds the last, all of them. */
export function axisOf(interval: Interval, first: string, last: string): readonly AxisInterval[] {
  const axis: AxisInterval[] = []
  let start = dateOf(startOf(interval, first))
  const until = dateOf(last)
  while (start <= until) {
    if (axis.length === mostBuckets) throw tooMany(interval)
    const next = after(interval, start)
    axis.push({ start: isoDay(start), end: isoDay(daysLater(next, -1)) })
    start = next
  }
  return axis
}

/** The first day of the interval that holds a day; a week begins on Monday. */
function startOf(interval: Interval, day: string): string {
  const [year = '', month = ''] = day.split('-')
  switch (interval) {
    case 'DAY':
      return day
    case 'WEEK':
      return isoDay(daysLater(dateOf(day), -((dateOf(day).getUTCDay() + 6) % 7)))
    case 'MONTH':
      return `${year}-${month}-01`
    case 'QUARTER':
      return `${year}-${two(Math.floor((Number(month) - 1) / 3) * 3 + 1)}-01`
    case 'YEAR':
      return `${year}-01-01`
  }
}

const MONTHS: Readonly<Record<Interval, number>> = {
  DAY: 0,
  WEEK: 0,
  MONTH: 1,
  QUARTER: 3,
  YEAR: 12,
}

function after(interval: Interval, start: Date): Date {
  if (interval === 'DAY') return daysLater(start, 1)
  if (interval === 'WEEK') return daysLater(start, 7)
  const date = new Date(start)
  date.setUTCMonth(date.getUTCMonth() + MONTHS[interval])
  return date
}

function daysLater(day: Date, days: number): Date {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
/** No day has more than four digits of a year: the last interval ends with the last day. */
const isoDay = (date: Date): string =>
  date > dateOf(LAST_DAY) ? LAST_DAY : date.toISOString().slice(0, 10)
const two = (number: number): string => String(number).padStart(2, '0')

function tooMany(interval: Interval): ClientError {
  return new ClientError(
    'QUERY_TOO_LARGE',
    `The span has more than ${String(mostBuckets)} buckets of one ${interval.toLowerCase()}. Ask for a longer interval, or narrow it by \`from\` and \`to\`.`,
    { limit: mostBuckets },
  )
}
