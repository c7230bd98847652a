import type { DatePrecision } from '../../../facts/vocabulary.ts'
import { dayAfter } from '../../../lib/date-span.ts'

/** When something happened, as a row tells it; ISO days, inclusive. */
export interface RowSpan {
  readonly earliest: string
  readonly latest: string
  readonly precision: DatePrecision
}

/**
 * The days on which something may have happened of which one day is given, and how closely it is known: all days of a
 * week or of six days that hold it, the days of its month, the three months around it, its year.
 */
export function spanAround(day: string, precision: DatePrecision): RowSpan {
  const [year = '', month = ''] = day.split('-')
  const around = (days: number) => ({ earliest: dayAfter(day, -days), latest: dayAfter(day, days) })
  switch (precision) {
    case 'FEW_DAYS':
      return { ...around(5), precision }
    case 'WEEK':
      return { ...around(6), precision }
    case 'MONTH':
      return { ...monthSpan(year, month), precision }
    case 'SEASON':
      return { ...around(45), precision }
    case 'YEAR':
      return { ...yearSpan(year), precision }
    case 'DAY':
    case 'OPEN':
      return { earliest: day, latest: day, precision: 'DAY' }
  }
}

/** A whole month. */
export function monthSpan(year: string, month: string) {
  const first = `${year}-${month}-01`
  const next =
    Number(month) === 12 ? `${nextYear(year)}-01-01` : `${year}-${twoDigits(Number(month) + 1)}-01`
  return { earliest: first, latest: dayAfter(next, -1) }
}

/** A whole year. */
export function yearSpan(year: string) {
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
}

/** A number of two digits at least. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0')
}
