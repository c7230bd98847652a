import type { Expression, Scalar } from '../facts/expression.ts'
import { isSame } from '../facts/expression-parts.ts'

/** The Cypher that gives a column of the row at hand. */
export type ColumnText = (name: string) => string

/**
 * A fold's expression as a Cypher value. A comparison with null is false here too, so that conditions are never null.
 * Constants and codes come from folds, never from a client; texts are quoted all the same.
 */
export function printExpression(expression: Expression, column: ColumnText): string {
  const of = (part: Expression) => printExpression(part, column)
  const condition = (part: Expression) => printCondition(part, column)
  switch (expression.is) {
    case 'column':
      return column(expression.name)
    case 'constant':
      return literal(expression.value)
    case 'equal':
    case 'less':
    case 'among':
    case 'begins':
      return `coalesce(${condition(expression)}, false)`
    case 'null':
      return `${of(expression.of)} IS NULL`
    case 'not':
      return expression.of.is === 'null'
        ? `${of(expression.of.of)} IS NOT NULL`
        : `NOT ${certain(expression.of, column)}`
    case 'and':
    case 'or': {
      const isOneOf = membership(expression, column)
      return isOneOf === null
        ? junction(expression, (part) => certain(part, column))
        : `coalesce(${isOneOf}, false)`
    }
    case 'choice':
      return choice(expression, { of, condition })
    case 'negative': {
      // Two signs together are no expression of Cypher.
      const { of: inner } = expression
      return inner.is === 'negative' ? of(inner.of) : `-${of(inner)}`
    }
    case 'half':
      return `${of(expression.of)} / 2`
    case 'day':
      return `date(${literal(expression.value)})`
    case 'days':
      return `duration.inDays(${of(expression.from)}, ${of(expression.until)}).days`
    case 'later':
      return `${of(expression.of)} + duration({days: ${of(expression.by)}})`
    case 'position':
      return position(expression, of(expression.of))
    case 'code':
      return `${list(expression.codes)}[${of(expression.of)}]`
    case 'grade':
      return grade(expression, of(expression.of))
    case 'sorted':
      return `[code IN ${list(expression.codes)} WHERE code IN ${of(expression.of)}]`
    case 'month':
      return `left(toString(${of(expression.of)}), 7)`
    case 'joined':
      return expression.of.map(of).join(` + ${literal(expression.by)} + `)
    case 'tuple':
      return `[${expression.of.map(of).join(', ')}]`
    case 'item':
      return `${bracketed(expression.of, of)}[${String(expression.index)}]`
  }
}

/** An expression where a condition is wanted, as behind WHERE: null is as good as false there. */
export function printCondition(expression: Expression, column: ColumnText): string {
  const of = (part: Expression) => printExpression(part, column)
  switch (expression.is) {
    case 'equal':
      return `${of(expression.left)} = ${of(expression.right)}`
    case 'less':
      return `${of(expression.left)} < ${of(expression.right)}`
    case 'among':
      return `${of(expression.of)} IN ${of(expression.list)}`
    case 'begins':
      return `${of(expression.of)} STARTS WITH ${literal(expression.prefix)}`
    case 'and':
    case 'or':
      return (
        membership(expression, column) ??
        junction(expression, (part) => printCondition(part, column))
      )
    case 'choice':
    case 'code':
    case 'column':
    case 'constant':
    case 'day':
    case 'days':
    case 'grade':
    case 'half':
    case 'item':
    case 'joined':
    case 'later':
    case 'month':
    case 'negative':
    case 'not':
    case 'null':
    case 'position':
    case 'sorted':
    case 'tuple':
      return of(expression)
  }
}

/** A condition that is never null; a column may be. */
function certain(expression: Expression, column: ColumnText): string {
  const text = printExpression(expression, column)
  return expression.is === 'column' ? `coalesce(${text}, false)` : text
}

type Junction = Extract<Expression, { readonly is: 'and' | 'or' }>

function junction({ is, of }: Junction, print: (part: Expression) => string): string {
  if (of.length === 0) return is === 'and' ? 'true' : 'false'
  return `(${of.map(print).join(is === 'and' ? ' AND ' : ' OR ')})`
}

/** One of several values, as a list: it is read once then. Null where it is no such condition. */
function membership({ is, of }: Junction, column: ColumnText): string | null {
  const [first] = of
  if (is !== 'or' || first?.is !== 'equal') return null
  const values = of.flatMap((part) =>
    part.is === 'equal' && part.right.is === 'constant' && isSame(part.left, first.left)
      ? [part.right.value]
      : [],
  )
  if (values.length < of.length) return null
  return `${printExpression(first.left, column)} IN ${list(values)}`
}

function choice(
  { when, then, otherwise }: Extract<Expression, { readonly is: 'choice' }>,
  print: Readonly<Record<'of' | 'condition', (part: Expression) => string>>,
): string {
  if (when.is === 'null' && isSame(when.of, otherwise)) {
    return `coalesce(${print.of(otherwise)}, ${print.of(then)})`
  }
  const rest =
    otherwise.is === 'constant' && otherwise.value === null ? '' : ` ELSE ${print.of(otherwise)}`
  return `CASE WHEN ${print.condition(when)} THEN ${print.of(then)}${rest} END`
}

function bracketed(expression: Expression, print: (part: Expression) => string): string {
  return expression.is === 'column' ? print(expression) : `(${print(expression)})`
}

function grade(
  { limits, codes }: Extract<Expression, { readonly is: 'grade' }>,
  value: string,
): string {
  const places = `range(0, ${String(codes.length - 1)})`
  return `head([i IN ${places} WHERE ${value} < [${limits.join(', ')}][i] | ${list(codes)}[i]])`
}

/** Planning takes a long list of codes much faster than as many branches. */
function position(
  { codes }: Extract<Expression, { readonly is: 'position' | 'code' }>,
  value: string,
): string {
  const places = `range(0, ${String(codes.length - 1)})`
  return codes.length > 5
    ? `head([i IN ${places} WHERE ${list(codes)}[i] = ${value}])`
    : `CASE ${value}${codes.map(place).join('')} END`
}

const place = (code: string, index: number) => ` WHEN ${literal(code)} THEN ${String(index)}`
const list = (codes: readonly Scalar[]) => `[${codes.map(literal).join(', ')}]`

function literal(value: Scalar): string {
  if (typeof value !== 'string') return String(value)
  return `'${value.replace(/[\\']/g, '\\$&')}'`
}
