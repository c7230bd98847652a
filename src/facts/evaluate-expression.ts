import { compareText } from '../lib/compare-text.ts'
import { dayAfter, lengthInDays } from '../lib/date-span.ts'
import { remembered } from '../lib/remembered.ts'
import type { Expression, Scalar, Value } from './expression.ts'

/** A row's columns by name. */
export type Row = Readonly<Record<string, Value>>

/** Works an expression out for a row. */
export type Evaluator = (row: Row) => Value

/** The value of an expression for a row. */
export function evaluate(expression: Expression, row: Row): Value {
  return evaluatorOf(expression)(row)
}

/** An expression as a function. Expressions are few and rows are many: each is read once. */
export const evaluatorOf: (expression: Expression) => Evaluator = remembered(madeOf)

function madeOf(expression: Expression): Evaluator {
  switch (expression.is) {
    case 'column': {
      const { name } = expression
      return (row) => row[name] ?? null
    }
    case 'constant':
    case 'day': {
      const { value } = expression
      return () => value
    }
    case 'equal':
      return ofTwo(expression.left, expression.right, isEqual)
    case 'less':
      return ofTwo(expression.left, expression.right, isLess)
    case 'and': {
      const parts = expression.of.map(evaluatorOf)
      return (row) => parts.every((part) => part(row) === true)
    }
    case 'or': {
      const parts = expression.of.map(evaluatorOf)
      return (row) => parts.some((part) => part(row) === true)
    }
    case 'choice':
      return choiceOf(expression)
    case 'days':
      return ofTwo(expression.from, expression.until, daysBetween)
    case 'later':
      return ofTwo(expression.of, expression.by, laterDay)
    case 'among':
      return ofTwo(expression.of, expression.list, isHeld)
    case 'joined': {
      const parts = expression.of.map(evaluatorOf)
      return (row) => parts.map((part) => part(row)).join(expression.by)
    }
    case 'tuple': {
      const parts = expression.of.map(evaluatorOf)
      return (row) => parts.map((part) => asScalar(part(row)))
    }
    case 'null':
    case 'not':
    case 'negative':
    case 'half':
    case 'month':
    case 'begins':
    case 'position':
    case 'code':
    case 'sorted':
    case 'grade':
    case 'item':
      return ofOne(expression.of, readingOf(expression))
  }
}

type Reading =
  | Extract<Expression, { readonly is: 'null' | 'not' | 'negative' }>
  | Extract<Expression, { readonly is: 'position' | 'code' }>
  | Extract<Expression, { readonly is: 'half' | 'month' | 'begins' | 'sorted' | 'grade' | 'item' }>

/** What is read of the one value that an expression is about. */
function readingOf(expression: Reading): (value: Value) => Value {
  switch (expression.is) {
    case 'null':
      return (value) => value === null
    case 'not':
      return (value) => value !== true
    case 'negative':
      return negated
    case 'half':
      return halfOf
    case 'month':
      return (value) => textOf(value)?.slice(0, 7) ?? null
    case 'begins':
      return (value) => textOf(value)?.startsWith(expression.prefix) ?? false
    case 'position':
      return (value) => positionOf(value, expression.codes)
    case 'code':
      return (value) => expression.codes[asNumber(value) ?? -1] ?? null
    case 'sorted':
      return (value) => expression.codes.filter((code) => isHeld(code, value))
    case 'grade':
      return (value) => gradeOf(value, expression)
    case 'item':
      return (value) => itemOf(value, expression.index)
  }
}

function ofOne(of: Expression, work: (value: Value) => Value): Evaluator {
  const part = evaluatorOf(of)
  return (row) => work(part(row))
}

function ofTwo(
  left: Expression,
  right: Expression,
  work: (left: Value, right: Value) => Value,
): Evaluator {
  const [first, second] = [evaluatorOf(left), evaluatorOf(right)]
  return (row) => work(first(row), second(row))
}

function choiceOf(of: Extract<Expression, { readonly is: 'choice' }>): Evaluator {
  const [when, then] = [evaluatorOf(of.when), evaluatorOf(of.then)]
  const otherwise = evaluatorOf(of.otherwise)
  return (row) => (when(row) === true ? then(row) : otherwise(row))
}

function isEqual(left: Value, right: Value): boolean {
  return compareValues(left, right) === 0
}

function isLess(left: Value, right: Value): boolean {
  const order = compareValues(left, right)
  return order !== null && order < 0
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
