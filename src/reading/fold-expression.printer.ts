import type { Expression, Scalar } from '../facts/expression.ts'

/**
 * A fold's expression as Cypher, columns as variables. A comparison with null is false here too, so that conditions
 * are never null. Constants and codes come from folds, never from a client; texts are quoted all the same.
 */
export function printExpression(expression: Expression): string {
  const of = printExpression
  switch (expression.is) {
    case 'column':
      return expression.name
    case 'constant':
      return literal(expression.value)
    case 'equal':
      return `coalesce(${of(expression.left)} = ${of(expression.right)}, false)`
    case 'less':
      return `coalesce(${of(expression.left)} < ${of(expression.right)}, false)`
    case 'null':
      return `${of(expression.of)} IS NULL`
    case 'not':
      return `NOT ${condition(expression.of)}`
    case 'and':
      return `(${expression.of.map(condition).join(' AND ')})`
    case 'or':
      return `(${expression.of.map(condition).join(' OR ')})`
    case 'choice':
      return `CASE WHEN ${condition(expression.when)} THEN ${of(expression.then)} ELSE ${of(expression.otherwise)} END`
    case 'negative':
      return `-${of(expression.of)}`
    case 'days':
      return `duration.inDays(date(${of(expression.from)}), date(${of(expression.until)})).days`
    case 'position':
      return `CASE ${of(expression.of)}${expression.codes.map(place).join('')} END`
    case 'code':
      return `${list(expression.codes)}[${of(expression.of)}]`
    case 'sorted':
      return `[code IN ${list(expression.codes)} WHERE code IN ${of(expression.of)}]`
    case 'tuple':
      return `[${expression.of.map(of).join(', ')}]`
    case 'item':
      return `${of(expression.of)}[${String(expression.index)}]`
  }
}

/** A column may be null where a condition is wanted. */
function condition(expression: Expression): string {
  return expression.is === 'column'
    ? `coalesce(${printExpression(expression)}, false)`
    : printExpression(expression)
}

const place = (code: string, index: number) => ` WHEN ${literal(code)} THEN ${String(index)}`
const list = (codes: readonly string[]) => `[${codes.map(literal).join(', ')}]`

function literal(value: Scalar): string {
  if (typeof value !== 'string') return String(value)
  return `'${value.replace(/[\\']/g, '\\$&')}'`
}
