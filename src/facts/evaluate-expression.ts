import { compareText } from '../lib/compare-text.ts'
import { dayAfter, lengthInDays } from '../lib/date-span.ts'
import type { Expression, Scalar, Value } from './expression.ts'

/** A row's columns by name. */
export type Row = Readonly<Record<string, Value>>

/** The value of an expression for a row. */
export function evaluate(expression: Expression, row: Row): Value {
  const of = (part: Expression) => evaluate(part, row)
  switch (expression.is) {
    case 'column':
      return row[expression.name] ?? null
    case 'constant':
      return expression.value
    case 'equal':
    case 'less': {
      const order = compareValues(of(expression.left), of(expression.right))
      return expression.is === 'equal' ? order === 0 : order !== null && order < 0
    }
    case 'null':
      return of(expression.of) === null
    case 'not':
      return of(expression.of) !== true
    case 'and':
      return expression.of.every((part) => of(part) === true)
    case 'or':
      return expression.of.some((part) => of(part) === true)
    case 'choice':
      return of(expression.when) === true ? of(expression.then) : of(expression.otherwise)
    case 'negative':
      return negated(of(expression.of))
    case 'day':
      return expression.value
    case 'days':
      return daysBetween(of(expression.from), of(expression.until))
    case 'later':
      return laterDay(of(expression.of), of(expression.by))
    case 'half':
      return halfOf(of(expression.of))
    case 'position':
      return positionOf(of(expression.of), expression.codes)
    case 'code':
      return expression.codes[asNumber(of(expression.of)) ?? -1] ?? null
    case 'grade':
      return gradeOf(of(expression.of), expression)
    case 'sorted': {
      const held = of(expression.of)
      return expression.codes.filter((code) => isHeld(code, held))
    }
    case 'month':
      return textOf(of(expression.of))?.slice(0, 7) ?? null
    case 'joined':
      return expression.of.map(of).join(expression.by)
    case 'begins':
      return textOf(of(expression.of))?.startsWith(expression.prefix) ?? false
    case 'among':
      return isHeld(of(expression.of), of(expression.list))
    case 'tuple':
      return expression.of.map((part) => asScalar(of(part)))
    case 'item':
      return itemOf(of(expression.of), expression.index)
  }
}

/** Orders two values of one type, texts by code points, tuples item by item; null where one of them is null. */
export function compareValues(left: Value, right: Value): number | null {
  if (left === null || right === null) return null
  if (isList(left) && isList(right)) return compareTuples(left, right)
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right)
  return Number(left) - Number(right)
}

function compareTuples(left: readonly Scalar[], right: readonly Scalar[]): number {
  for (const [index, value] of left.entries()) {
    const order = compareValues(value, right[index] ?? null) ?? 0
    if (order !== 0) return order
  }
  return 0
}

const isList = (value: Value): value is readonly Scalar[] => Array.isArray(value)
const asScalar = (value: Value): Scalar => (isList(value) ? null : value)
const textOf = (value: Value): string | null => (typeof value === 'string' ? value : null)
const asNumber = (value: Value): number | null => (typeof value === 'number' ? value : null)

function negated(value: Value): number | null {
  return typeof value === 'number' ? 0 - value : null
}

function daysBetween(earliest: Value, latest: Value): number | null {
  if (typeof earliest !== 'string' || typeof latest !== 'string') return null
  const length = lengthInDays({ earliest, latest })
  return length === null ? null : length - 1
}

function laterDay(day: Value, days: Value): string | null {
  return typeof day === 'string' && typeof days === 'number' ? dayAfter(day, days) : null
}

function halfOf(value: Value): number | null {
  return typeof value === 'number' ? Math.floor(value / 2) : null
}

function isHeld(value: Value, list: Value): boolean {
  return value !== null && isList(list) && list.includes(asScalar(value))
}

function positionOf(value: Value, codes: readonly string[]): number | null {
  const place = typeof value === 'string' ? codes.indexOf(value) : -1
  return place < 0 ? null : place
}

function gradeOf(
  value: Value,
  { limits, codes }: Extract<Expression, { readonly is: 'grade' }>,
): string | null {
  const place = typeof value === 'number' ? limits.findIndex((limit) => value < limit) : -1
  return codes[place] ?? null
}

function itemOf(value: Value, index: number): Scalar {
  return isList(value) ? (value[index] ?? null) : null
}
