import type { DatePrecision } from '../../facts/vocabulary.ts'
import { lengthInDays } from '../../lib/date-span.ts'
import type { DateSpan } from '../../lib/date-span.ts'

/** How closely an interval tells a date of which nothing is said but its ends; each fits what a dossier may say so of. */
export function precisionOf(span: DateSpan): DatePrecision {
  const days = lengthInDays(span) ?? Infinity
  return MOST_DAYS.find(([most]) => days <= most)?.[1] ?? 'OPEN'
}

const MOST_DAYS: readonly (readonly [days: number, precision: DatePrecision])[] = [
  [1, 'DAY'],
  [6, 'FEW_DAYS'],
  [11, 'WEEK'],
  [32, 'MONTH'],
  [100, 'SEASON'],
  [366, 'YEAR'],
]
