import type { Expression } from './expression.ts'

/** The same expression over other parts. */
export function mapParts(of: Expression, to: (part: Expression) => Expression): Expression {
  switch (of.is) {
    case 'column':
    case 'constant':
    case 'day':
      return of
    case 'equal':
    case 'less':
      return { is: of.is, left: to(of.left), right: to(of.right) }
    case 'and':
    case 'or':
    case 'tuple':
      return { is: of.is, of: of.of.map(to) }
    case 'joined':
      return { ...of, of: of.of.map(to) }
    case 'choice':
      return { is: 'choice', when: to(of.when), then: to(of.then), otherwise: to(of.otherwise) }
    case 'days':
      return { is: 'days', from: to(of.from), until: to(of.until) }
    case 'later':
      return { is: 'later', of: to(of.of), by: to(of.by) }
    case 'among':
      return { is: 'among', of: to(of.of), list: to(of.list) }
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
      return { ...of, of: to(of.of) }
  }
}

/** The columns that an expression reads. */
export function columnsOf(expression: Expression): ReadonlySet<string> {
  const columns = new Set<string>()
  const visit = (part: Expression): Expression => {
    if (part.is === 'column') columns.add(part.name)
    return mapParts(part, visit)
  }
  visit(expression)
  return columns
}

/** The parts that an expression is made of, in order. */
function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = []
  mapParts(expression, (part) => {
    parts.push(part)
    return part
  })
  return parts
}

/** How long an expression is; of a tuple the longest part counts, since one of them is read. */
export function sizeOf(expression: Expression): number {
  const sizes = partsOf(expression).map(sizeOf)
  if (expression.is === 'tuple') return 1 + Math.max(0, ...sizes)
  return sizes.reduce((all, size) => all + size, 1)
}

/** Whether two expressions are written the same. */
export function isSame(left: Expression, right: Expression): boolean {
  if (left === right) return true
  if (left.is !== right.is || !isAlike(left, right)) return false
  const [own, other] = [partsOf(left), partsOf(right)]
  return (
    own.length === other.length && own.every((part, index) => isSame(part, other[index] ?? part))
  )
}

/** Whether two expressions of one sort differ in their parts alone. */
function isAlike(left: Expression, right: Expression): boolean {
  if (left.is === 'column') return right.is === 'column' && left.name === right.name
  if ('value' in left) return 'value' in right && left.value === right.value
  if (left.is === 'joined') return right.is === 'joined' && left.by === right.by
  if (left.is === 'begins') return right.is === 'begins' && left.prefix === right.prefix
  if ('index' in left) return 'index' in right && left.index === right.index
  if (left.is === 'grade') {
    return right.is === 'grade' && left.limits.join() === right.limits.join()
  }
  if ('codes' in left) return 'codes' in right && left.codes.join() === right.codes.join()
  return true
}
