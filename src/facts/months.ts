import { evaluate } from './evaluate-expression.ts'
import { coalesce, constant, joined, month } from './expression.ts'
import type { Expression } from './expression.ts'

/** The months of an event's search keys as one text, from/until/middle as YYYY-MM, the last '' where there is none. */
export const MONTHS: Expression = joined(
  '/',
  month('from'),
  month('until'),
  coalesce(month('middle'), constant('')),
)

/** The same of days that are known. */
export function monthsOf(days: {
  readonly from: string
  readonly until: string
  readonly middle: string | null
}): string {
  return String(evaluate(MONTHS, days))
}
