/** A single value in a row. */
export type Scalar = string | number | boolean | null
/** What a column holds: a scalar, or a list that a stage has made. */
export type Value = Scalar | readonly Scalar[]

/**
 * A value worked out from one row, as data: evaluated here, printed as Cypher by the read plan. Comparisons with null
 * are false, never null, so that a condition is always true or false.
 */
export type Expression =
  | { readonly is: 'column'; readonly name: string }
  | { readonly is: 'constant'; readonly value: Scalar }
  | { readonly is: 'equal' | 'less'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'null' | 'not' | 'negative'; readonly of: Expression }
  | { readonly is: 'and' | 'or'; readonly of: readonly Expression[] }
  | {
      readonly is: 'choice'
      readonly when: Expression
      readonly then: Expression
      readonly otherwise: Expression
    }
  /** A day of the calendar, ISO. */
  | { readonly is: 'day'; readonly value: string }
  /** How many days later the second day is; and the day that lies so many days later. */
  | { readonly is: 'days'; readonly from: Expression; readonly until: Expression }
  | { readonly is: 'later'; readonly of: Expression; readonly by: Expression }
  /** Half of a whole number that is not negative, rounded down. */
  | { readonly is: 'half'; readonly of: Expression }
  /** The place of a code in a list, from 0; and back. */
  | { readonly is: 'position' | 'code'; readonly of: Expression; readonly codes: readonly string[] }
  /** The codes of the list that a column's list holds, in the list's order. */
  | { readonly is: 'sorted'; readonly of: Expression; readonly codes: readonly string[] }
  /** The code of the first limit that lies above a number; null where none does. */
  | {
      readonly is: 'grade'
      readonly of: Expression
      readonly limits: readonly number[]
      readonly codes: readonly string[]
    }
  /** The month of a day, as YYYY-MM. */
  | { readonly is: 'month'; readonly of: Expression }
  /** Texts one after another, none of them null. */
  | { readonly is: 'joined'; readonly of: readonly Expression[]; readonly by: string }
  /** Whether a text begins with another. */
  | { readonly is: 'begins'; readonly of: Expression; readonly prefix: string }
  /** Whether a list holds a value. */
  | { readonly is: 'among'; readonly of: Expression; readonly list: Expression }
  /** Values side by side, none of them null, compared from the first on; and one of them. */
  | { readonly is: 'tuple'; readonly of: readonly Expression[] }
  | { readonly is: 'item'; readonly of: Expression; readonly index: number }

/** A column's name stands for the column; a constant is made by `constant`. */
export type Operand = string | Expression

/** The expression that an operand stands for. */
export const operand = (of: Operand): Expression => (typeof of === 'string' ? column(of) : of)

/** The value of a column. */
export const column = (name: string): Expression => ({ is: 'column', name })
/** The same value for every row. */
export const constant = (value: Scalar): Expression => ({ is: 'constant', value })
/** Whether a column holds this value. */
export const equals = (left: Operand, value: Scalar): Expression => equal(left, constant(value))
/** Whether both are the same and neither is null. */
export const equal = (left: Operand, right: Operand): Expression => ({
  is: 'equal',
  left: operand(left),
  right: operand(right),
})
/** Whether the first comes before the second. */
export const less = (left: Operand, right: Operand): Expression => ({
  is: 'less',
  left: operand(left),
  right: operand(right),
})
/** Whether there is no value. */
export const isNull = (of: Operand): Expression => ({ is: 'null', of: operand(of) })
/** Whether a condition does not hold. */
export const not = (of: Operand): Expression => ({ is: 'not', of: operand(of) })
/** A number with its sign turned. */
export const negative = (of: Operand): Expression => ({ is: 'negative', of: operand(of) })
/** Whether all conditions hold. */
export const and = (...of: readonly Operand[]): Expression => ({ is: 'and', of: of.map(operand) })
/** Whether one of the conditions holds. */
export const or = (...of: readonly Operand[]): Expression => ({ is: 'or', of: of.map(operand) })
/** One of two values. */
export const choice = (when: Operand, then: Operand, otherwise: Operand): Expression => ({
  is: 'choice',
  when: operand(when),
  then: operand(then),
  otherwise: operand(otherwise),
})
/** The value where a condition holds, else null. */
export const where = (when: Operand, then: Operand): Expression =>
  choice(when, then, constant(null))
/** The first value that is not null. */
export const coalesce = (first: Operand, second: Operand): Expression =>
  choice(isNull(first), second, first)
/** How many days the second day lies after the first. */
export const days = (from: Operand, until: Operand): Expression => ({
  is: 'days',
  from: operand(from),
  until: operand(until),
})
/** A day of the calendar. */
export const day = (value: string): Expression => ({ is: 'day', value })
/** The day that lies so many days later. */
export const later = (of: Operand, by: Operand): Expression => ({
  is: 'later',
  of: operand(of),
  by: operand(by),
})
/** Half of a whole number, rounded down. */
export const half = (of: Operand): Expression => ({ is: 'half', of: operand(of) })
/** The code of the first limit that lies above a number: the limits with their codes, the lowest first. */
export const graded = (
  of: Operand,
  grades: readonly (readonly [code: string, limit: number])[],
): Expression => ({
  is: 'grade',
  of: operand(of),
  limits: grades.map(([, limit]) => limit),
  codes: grades.map(([code]) => code),
})
/** The month of a day. */
export const month = (of: Operand): Expression => ({ is: 'month', of: operand(of) })
/** Texts one after another. */
export const joined = (by: string, ...of: readonly Operand[]): Expression => ({
  is: 'joined',
  of: of.map(operand),
  by,
})
/** Whether a text begins with another. */
export const begins = (of: Operand, prefix: string): Expression => ({
  is: 'begins',
  of: operand(of),
  prefix,
})
/** Whether a list holds a value. */
export const among = (of: Operand, list: Operand): Expression => ({
  is: 'among',
  of: operand(of),
  list: operand(list),
})
/** The smaller of two values; the other where one is null. */
export const least = (left: Operand, right: Operand): Expression =>
  choice(or(isNull(left), less(right, left)), right, left)
/** The greater of two values; the other where one is null. */
export const greatest = (left: Operand, right: Operand): Expression =>
  choice(or(isNull(left), less(left, right)), right, left)
/** Whether both are the same or both null. */
export const same = (left: Operand, right: Operand): Expression =>
  or(equal(left, right), and(isNull(left), isNull(right)))
/** The place of a code in a list; null where it is not in it. */
export const position = (of: Operand, codes: readonly string[]): Expression => ({
  is: 'position',
  of: operand(of),
  codes,
})
/** The code at a place of a list. */
export const codeAt = (of: Operand, codes: readonly string[]): Expression => ({
  is: 'code',
  of: operand(of),
  codes,
})
/** The codes that a collected list holds, in the order of `codes`. */
export const sorted = (of: Operand, codes: readonly string[]): Expression => ({
  is: 'sorted',
  of: operand(of),
  codes,
})
/** Values side by side. */
export const tuple = (...of: readonly Operand[]): Expression => ({
  is: 'tuple',
  of: of.map(operand),
})
/** One value of a tuple. */
export const item = (of: Operand, index: number): Expression => ({
  is: 'item',
  of: operand(of),
  index,
})
