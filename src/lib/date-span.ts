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

/** An interval's ends as search keys: open ends reach as far as days go. */
export function searchEnds(span: DateSpan): { readonly from: string; readonly until: string } {
  return { from: span.earliest ?? FIRST_DAY, until: span.latest ?? LAST_DAY }
}

/** How many days an interval holds, both ends included; null where an end is open. */
export function lengthInDays({ earliest, latest }: DateSpan): number | null {
  if (earliest === null || latest === null) return null
  return dayNumber(latest) - dayNumber(earliest) + 1
}

/** The day in the middle of an interval, of two the earlier; null where an end is open. */
export function middleOf({ earliest, latest }: DateSpan): string | null {
  if (earliest === null || latest === null) return null
  return dayOf(Math.floor((dayNumber(earliest) + dayNumber(latest)) / 2))
}

/** The day that lies so many days after another. */
export function dayAfter(day: string, days: number): string {
  return dayOf(dayNumber(day) + days)
}

/** Whether two intervals share a day, open ends reaching as far as need be. */
export function overlaps(left: DateSpan, right: DateSpan): boolean {
  const [a, b] = [searchEnds(left), searchEnds(right)]
  return a.from <= b.until && b.from <= a.until
}

/** Whether the outer interval holds the inner one for certain: an open end lies only within an open end. */
export function contains(outer: DateSpan, inner: DateSpan): boolean {
  const fromHeld =
    outer.earliest === null || (inner.earliest !== null && inner.earliest >= outer.earliest)
  const untilHeld = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest)
  return fromHeld && untilHeld
}

/** The days that all intervals share; null where there are none. No interval at all leaves everything open. */
export function intersection(spans: readonly DateSpan[]): DateSpan | null {
  const span = {
    earliest: greatest(spans.map(({ earliest }) => earliest)),
    latest: least(spans.map(({ latest }) => latest)),
  }
  const { from, until } = searchEnds(span)
  return from <= until ? span : null
}

/** The shortest interval that holds all of these; open where one of them is open. */
export function hull(spans: readonly DateSpan[]): DateSpan {
  return {
    earliest: spans.some(({ earliest }) => earliest === null)
      ? null
      : least(spans.map(({ earliest }) => earliest)),
    latest: spans.some(({ latest }) => latest === null)
      ? null
      : greatest(spans.map(({ latest }) => latest)),
  }
}

const DAY = 86_400_000
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10)

function least(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (least, day) => (day !== null && (least === null || day < least) ? day : least),
    null,
  )
}

function greatest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (most, day) => (day !== null && (most === null || day > most) ? day : most),
    null,
  )
}
