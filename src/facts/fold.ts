import { column } from './expression.ts'
import type { Expression, Operand } from './expression.ts'

/** One value from the rows of a group; null values are left out. */
export interface Aggregate {
  /**
   * `median`: of two middle values the lower. `any`: whether it is true in a row. `each`: of tuples, how many different
   * values stand at each place. `collect`: distinct, in no order. `union`: what lists hold, in no order.
   */
  readonly aggregate: 'min' | 'max' | 'median' | 'any' | 'distinct' | 'each' | 'collect' | 'union'
  readonly of: Expression
  /** Of `each`: how many places the tuples have. */
  readonly places?: number
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
  /** Every row learns what another fold of the rows that this one began with gives for its keys: new name by old. */
  | {
      readonly stage: 'join'
      readonly fold: AnyFold
      readonly keys: readonly string[]
      readonly columns: Readonly<Record<string, string>>
    }

/**
 * What follows from a set of claims, as data: the stages and the columns they yield. `Result` names those; that the
 * stages give them in these types is shown by the tests of each fold.
 */
export interface Fold<Result> extends AnyFold {
  readonly yields: readonly (keyof Result & string)[]
}

/** A fold, whatever it yields. */
export interface AnyFold {
  readonly stages: readonly Stage[]
  readonly yields: readonly string[]
}

/** One fold after another: the second, and what it joins, reads the rows that the first leaves. */
export function inSequence<Second extends AnyFold>(first: AnyFold, second: Second): Second {
  return { ...second, stages: stagesAfter(first, second) }
}

function stagesAfter(first: AnyFold, second: AnyFold): readonly Stage[] {
  const later = second.stages.map((stage) =>
    stage.stage === 'join' ? { ...stage, fold: inSequence(first, stage.fold) } : stage,
  )
  return [...first.stages, ...later]
}

/** A fold of those rows alone for which a condition holds. */
export function ofThose<Of extends AnyFold>(condition: Expression, fold: Of): Of {
  return inSequence({ stages: [filter(condition)], yields: [] }, fold)
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

/** Tells each row what another fold of the same rows gives for its keys. */
export const join = (
  fold: AnyFold,
  keys: readonly string[],
  columns: Readonly<Record<string, string>>,
): Stage => ({ stage: 'join', fold, keys, columns })

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
/** How many different values stand at each place of tuples: a tuple of numbers. */
export const distinctEach = (of: string, places: number): Aggregate => ({
  aggregate: 'each',
  of: column(of),
  places,
})
/** The different values, in no order. */
export const collect = aggregate('collect')
/** What the lists of a group hold, in no order. */
export const union = aggregate('union')
