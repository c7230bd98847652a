import { and, choice, constant, isNull, not } from './expression.ts'
import { isSame, mapParts } from './expression-parts.ts'
import type { Expression } from './expression.ts'

/**
 * An expression with the same value for every row, worked out as far as it can be without one. Columns that are read as
 * codes hold a code of their list or null.
 */
export function simplified(expression: Expression): Expression {
  return reduced(mapParts(expression, simplified))
}

/** One step; the parts are simple already. */
function reduced(of: Expression): Expression {
  switch (of.is) {
    case 'and':
    case 'or':
      return junction(of)
    case 'not':
      return negation(of.of)
    case 'null':
      return nullness(of)
    case 'equal':
    case 'less':
      return comparison(of)
    case 'choice':
      return chosen(of)
    case 'position':
    case 'negative':
      return throughChoice(of, of.of)
    case 'code':
      return throughChoice(of, of.of, (inner) =>
        inner.is === 'position' && inner.codes.join() === of.codes.join() ? inner.of : null,
      )
    case 'item':
      return throughChoice(of, of.of, (inner) =>
        inner.is === 'tuple' ? (inner.of[of.index] ?? NULL) : null,
      )
    default:
      return of
  }
}

const NULL = constant(null)
const TRUE = constant(true)
const FALSE = constant(false)

/** Conditions are true or false; a column may be null, too. */
function isCondition({ is }: Expression): boolean {
  return ['equal', 'less', 'null', 'not', 'and', 'or', 'among', 'begins'].includes(is)
}

function junction({ is, of }: Extract<Expression, { readonly is: 'and' | 'or' }>): Expression {
  const [neutral, decisive] = is === 'and' ? [TRUE, FALSE] : [FALSE, TRUE]
  const flat = of
    .flatMap((part) => (part.is === is ? part.of : [part]))
    .filter((part) => !isSame(part, neutral))
  const parts = flat.filter((part, index) => flat.findIndex((one) => isSame(one, part)) === index)
  const isDecided = parts.some(
    (part) =>
      isSame(part, decisive) ||
      (isCondition(part) && parts.some((other) => isSame(other, reduced(not(part))))),
  )
  if (isDecided) return decisive
  const [only = neutral, ...others] = parts
  return others.length === 0 && (isCondition(only) || only.is === 'constant')
    ? only
    : { is, of: parts }
}

function negation(of: Expression): Expression {
  if (of.is === 'constant') return constant(of.value !== true)
  return of.is === 'not' && isCondition(of.of) ? of.of : not(of)
}

function nullness(
  whole: Extract<Expression, { readonly is: 'null' | 'not' | 'negative' | 'half' }>,
): Expression {
  const { of } = whole
  if (of.is === 'constant') return constant(of.value === null)
  if (of.is === 'day' || of.is === 'tuple' || isCondition(of)) return FALSE
  if (of.is === 'negative' || of.is === 'position') return reduced(isNull(of.of))
  if (of.is !== 'choice') return whole
  const [then, otherwise] = [reduced(isNull(of.then)), reduced(isNull(of.otherwise))]
  if (isSame(then, FALSE)) return reduced(and(reduced(not(of.when)), otherwise))
  return isSame(otherwise, FALSE) ? reduced(and(of.when, then)) : whole
}

function comparison(of: Extract<Expression, { readonly is: 'equal' | 'less' }>): Expression {
  const { left, right } = of
  if (isSame(left, NULL) || isSame(right, NULL)) return FALSE
  if (isSame(left, right)) return of.is === 'less' ? FALSE : reduced(not(reduced(isNull(left))))
  if (left.is !== 'constant' || right.is !== 'constant') return of
  const [one, other] = [left.value, right.value]
  if (of.is === 'equal') return constant(one === other)
  return typeof one === 'number' && typeof other === 'number' ? constant(one < other) : of
}

/** An expression where a condition is known to hold. */
export function assuming(condition: Expression, of: Expression): Expression {
  const known = partsOf(condition)
  const truth = (part: Expression): Expression => {
    if (isCondition(part)) {
      if (known.some((one) => isSame(one, part))) return TRUE
      if (known.some((one) => isSame(one, reduced(not(part))))) return FALSE
    }
    return known.some((one) => isSame(one, isNull(part))) ? NULL : mapParts(part, truth)
  }
  return simplified(truth(of))
}

/** Conditions that hold where this one does. */
function partsOf(condition: Expression): readonly Expression[] {
  if (condition.is === 'and') return condition.of
  if (condition.is === 'not' && condition.of.is === 'or') {
    return condition.of.of.map((part) => reduced(not(part)))
  }
  return [condition]
}

function chosen(whole: Extract<Expression, { readonly is: 'choice' }>): Expression {
  const { when } = whole
  const then = isCondition(when) ? assuming(when, whole.then) : whole.then
  const otherwise = isCondition(when)
    ? assuming(reduced(not(when)), whole.otherwise)
    : whole.otherwise
  const of = choice(when, then, otherwise)
  if (when.is === 'constant') return when.value === true ? then : otherwise
  if (isSame(then, otherwise)) return then
  if (isSame(then, TRUE) && isSame(otherwise, FALSE) && isCondition(when)) return when
  // Where the condition fails it would be null anyway.
  if (isSame(otherwise, NULL) && failsWhereNull(when, then)) return then
  return isSame(then, NULL) && isSame(when, isNull(otherwise)) ? otherwise : of
}

/** Whether a condition fails only where the value is null. */
function failsWhereNull(when: Expression, value: Expression): boolean {
  return partsOf(reduced(not(when))).some((part) => isSame(part, isNull(value)))
}

/** Works on both values of a choice, so that it meets what made them. */
function throughChoice(
  whole: Expression,
  of: Expression,
  undo: (of: Expression) => Expression | null = () => null,
): Expression {
  if (isSame(of, NULL)) return NULL
  if (of.is === 'choice') {
    const to = (part: Expression) => reduced(mapParts(whole, () => part))
    return reduced(choice(of.when, to(of.then), to(of.otherwise)))
  }
  return undo(of) ?? whole
}
