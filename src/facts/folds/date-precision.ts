import { coalesce, constant, days, graded } from '../expression.ts'
import type { Expression, Operand } from '../expression.ts'
import type { DatePrecision } from '../vocabulary.ts'

/** The longest interval, in days, that still counts as each precision; a longer one is OPEN. */
const LONGEST: readonly (readonly [precision: DatePrecision, days: number])[] = [
  ['DAY', 1],
  ['FEW_DAYS', 6],
  ['WEEK', 13],
  ['MONTH', 45],
  ['SEASON', 135],
  ['YEAR', 366],
]

/** How closely an interval is known, by its length alone; an open one is OPEN. */
export function precisionByLength(earliest: Operand, latest: Operand): Expression {
  return coalesce(graded(days(earliest, latest), LONGEST), constant('OPEN'))
}
