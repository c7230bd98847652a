/** The months of an event's search keys as one text, from/until/middle as YYYY-MM, the last '' where there is none. */
export function monthsOf(days: {
  readonly from: string
  readonly until: string
  readonly middle: string | null
}): string {
  return [days.from, days.until, days.middle ?? ''].map((day) => day.slice(0, 7)).join('/')
}
