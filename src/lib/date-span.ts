/** An inclusive interval of ISO calendar days; an end that is null is open. */
export interface DateSpan {
  readonly earliest: string | null
  readonly latest: string | null
}

/** The search key of an interval without a beginning. */
export const FIRST_DAY = '0001-01-01'
/** The search key of an interval without an end. */
export const LAST_DAY = '9999-12-31'

/** Whether a text is a day of the calendar, from 0001-01-01 to 9999-12-31, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** How many days an interval holds, both ends included; null where an end is open. */
export function lengthInDays({ earliest, latest }: DateSpan): number | null {
  if (earliest === null || latest === null) return null
  return dayNumber(latest) - dayNumber(earliest) + 1
}

/** The day that lies so many days after another. */
export function dayAfter(day: string, days: number): string {
  return dayOf(dayNumber(day) + days)
}

const DAY = 86_400_000
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10)
