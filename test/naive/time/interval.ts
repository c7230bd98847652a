import { dayNumber, dayOf } from './days.ts'

/** The length of the intervals of a time axis. */
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR'

/** The first day of the interval that holds a day. */
export function startOf(interval: Interval, day: string): string {
  const [year = '', month = ''] = day.split('-')
  switch (interval) {
    case 'DAY':
      return day
    case 'WEEK':
      // 1970-01-01 was a Thursday: three days after a Monday.
      return dayOf(dayNumber(day) - modulo(dayNumber(day) + 3, 7))
    case 'MONTH':
      return `${year}-${month}-01`
    case 'QUARTER':
      return `${year}-${String(Number(month) - ((Number(month) - 1) % 3)).padStart(2, '0')}-01`
    case 'YEAR':
      return `${year}-01-01`
  }
}

/** The first day of the next interval; an interval is at most 366 days long. */
export function startOfNext(interval: Interval, start: string): string {
  let day = start
  while (startOf(interval, day) === start) day = dayOf(dayNumber(day) + 1)
  return day
}

/** The first days of the intervals that a span touches, from the first on; at most so many. */
export function startsWithin(
  interval: Interval,
  { first, last }: { readonly first: string; readonly last: string },
  most = Infinity,
): readonly string[] {
  const starts: string[] = []
  for (
    let start = startOf(interval, first);
    start <= last && starts.length < most;
    start = startOfNext(interval, start)
  ) {
    starts.push(start)
  }
  return starts
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}
