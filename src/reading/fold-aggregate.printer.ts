import type { Aggregate } from '../facts/fold.ts'
import { printCondition, printExpression } from './fold-expression.printer.ts'

/** The members of a group: a list, and the columns of one of them by the variable that holds it. */
export interface Members {
  readonly list: string
  readonly column: (variable: string) => (name: string) => string
}

/** An aggregate of a group as a Cypher expression without aggregation: groups are short lists here. */
export function printAggregate(
  { aggregate, of, places = 0 }: Aggregate,
  { list, column }: Members,
): string {
  const text = printExpression(of, column('x'))
  const values = `[x IN ${list} | ${text}]`
  switch (aggregate) {
    case 'min':
      return extreme(values, '<')
    case 'max':
      return extreme(values, '>')
    case 'any':
      return `any(x IN ${list} WHERE ${printCondition(of, column('x'))})`
    case 'distinct':
      return of.is === 'column' ? `size(${different(list, text)})` : `size(${distinct(values)})`
    case 'each':
      return `[d IN range(0, ${String(places - 1)}) | size(${different(list, `${text}[d]`)})]`
    case 'collect':
      return of.is === 'column' ? different(list, text) : distinct(values)
    case 'union':
      return `reduce(held = [], v IN ${values} | held + coalesce(v, []))`
    case 'median':
      return median(`[x IN ${list} WHERE ${text} IS NOT NULL | ${text}]`)
  }
}

function extreme(values: string, comparison: '<' | '>'): string {
  return `reduce(m = null, v IN ${values} | CASE WHEN m IS NULL OR v ${comparison} m THEN v ELSE m END)`
}

function distinct(values: string): string {
  return different(values, 'x')
}

/** A list and null are added to a list as what they hold. */
function different(list: string, value: string): string {
  return `reduce(held = [], x IN ${list} | CASE WHEN ${value} IN held THEN held ELSE held + coalesce(${value}, []) END)`
}

/** Of two middle values the lower: fewer than half lie below it, and half or more do not lie above. */
function median(values: string): string {
  return `head([vs IN [${values}] | head([v IN vs WHERE 2 * size([w IN vs WHERE w < v]) < size(vs) AND 2 * size([w IN vs WHERE w <= v]) >= size(vs)])])`
}
