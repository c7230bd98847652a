import { column } from './expression.ts'
import type { Expression, Operand } from './expression.ts'

/** One value from the rows of a group; null values are left out. */
export interface Aggregate {
  /** `median`: of two middle values the lower. `any`: whether it is true in a row. `collect`: distinct, in no order. */
  readonly aggregate: 'min' | 'max' | 'median' | 'any' | 'distinct' | 'collect'
  readonly of: Expression
}

/** One step from rows to rows. */
export type Stage =
  | { readonly stage: 'filter'; readonly condition: Expression }
  /** Adds columns, or replaces them, from what the row held before. */
  | { readonly stage: 'compute'; readonly columns: Readonly<Record<string, Expression>> }
  /** One row for each group: its keys and aggregates. */
  | {
      readonly stage: 'group'
      readonly keys: readonly string[]
      readonly columns: Readonly<Record<string, Aggregate>>
    }
  /** Every row stays and learns the aggregates of its group. */
  | {
      readonly stage: 'window'
      readonly keys: readonly string[]
      readonly columns: Readonly<Record<string, Aggregate>>
    }

/**
 * What follows from a set of claims, as data: the columns it reads, the stages, the columns it yields. `Result` names
 * those; that the stages give them in these types is shown by the tests of each fold.
 */
export interface Fold<Result> extends AnyFold {
  readonly yields: readonly (keyof Result & string)[]
}

/** A fold, whatever it yields. */
export interface AnyFold {
  readonly reads: readonly string[]
  readonly stages: readonly Stage[]
  readonly yields: readonly string[]
}

/** One fold after another: the second reads the rows that the first leaves. */
export function inSequence<Result>(first: AnyFold, second: Fold<Result>): Fold<Result> {
  return {
    reads: [...new Set([...first.reads, ...second.reads])],
    stages: [...first.stages, ...second.stages],
    yields: second.yields,
  }
}

/** Keeps the rows for which a condition holds. */
export const filter = (condition: Expression): Stage => ({ stage: 'filter', condition })
/** Adds or replaces columns. */
export const compute = (columns: Readonly<Record<string, Expression>>): Stage => ({
  stage: 'compute',
  columns,
})
/** Makes one row of each group. */
export const group = (
  keys: readonly string[],
  columns: Readonly<Record<string, Aggregate>>,
): Stage => ({ stage: 'group', keys, columns })
/** Tells each row about its group. */
export const window = (
  keys: readonly string[],
  columns: Readonly<Record<string, Aggregate>>,
): Stage => ({ stage: 'window', keys, columns })

const aggregate =
  (name: Aggregate['aggregate']) =>
  (of: Operand): Aggregate => ({
    aggregate: name,
    of: typeof of === 'string' ? column(of) : of,
  })

/** The smallest value. */
export const min = aggregate('min')
/** The greatest value. */
export const max = aggregate('max')
/** The middle value; of two the lower. */
export const median = aggregate('median')
/** Whether a condition holds in a row of the group. */
export const any = aggregate('any')
/** How many different values there are. */
export const distinct = aggregate('distinct')
/** The different values, in no order. */
export const collect = aggregate('collect')
