import { and, choice, column, constant, isNull, item, tuple } from './expression.ts'
import type { Expression } from './expression.ts'
import { mapParts, sizeOf } from './expression-parts.ts'
import type { Aggregate, Stage } from './fold.ts'
import type { PrunedFold } from './prune-fold.ts'
import { assuming, simplified } from './simplify.ts'

/** What a fold makes of a single row: a row of these columns where the condition holds, else none. */
export interface FoldOfOne {
  readonly when: Expression
  readonly columns: Readonly<Record<string, Expression>>
}

/** An expression of more parts is no short way: what it is made of stands in it again and again. */
const LARGEST = 60

/**
 * Works out a fold for a single row: every group is that row alone. Undefined where that is longer to write than the
 * fold.
 */
export function foldOfOne({ stages, needs, yields }: PrunedFold): FoldOfOne | undefined {
  let row: FoldOfOne = { when: and(), columns: {} }
  for (const [index, stage] of stages.entries()) {
    const next = ONE[stage.stage](stage as never, row)
    if (next === undefined || isLarge(next, needs[index + 1])) return undefined
    row = next
  }
  const when = togetherOf(row.when)
  const valueIn = (name: string) => assuming(when, valueOf(row, column(name)))
  return { when, columns: Object.fromEntries(yields.map((name) => [name, valueIn(name)])) }
}

function isLarge({ when, columns }: FoldOfOne, needed: ReadonlySet<string> | undefined): boolean {
  const parts = Object.entries(columns).filter(([name]) => needed?.has(name))
  return [when, ...parts.map(([, of]) => of)].some((of) => sizeOf(of) > LARGEST)
}

/** A condition whose parts are known to those after them. */
function togetherOf(condition: Expression): Expression {
  const parts = condition.is === 'and' ? condition.of : [condition]
  return parts.reduce(
    (held, part) => simplified(and(held, assuming(held, part))),
    simplified(and()),
  )
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>

const ONE = {
  filter: ({ condition }: Of<'filter'>, row: FoldOfOne): FoldOfOne => ({
    ...row,
    when: and(row.when, valueOf(row, condition)),
  }),

  compute: ({ columns }: Of<'compute'>, row: FoldOfOne): FoldOfOne =>
    learning(
      row,
      mapped(columns, (of) => valueOf(row, of)),
    ),

  group: ({ columns }: Of<'group'>, row: FoldOfOne): FoldOfOne =>
    learning(row, ofOne(row, columns)),

  window: ({ columns }: Of<'window'>, row: FoldOfOne): FoldOfOne =>
    learning(row, ofOne(row, columns)),

  join: ({ fold, columns }: Of<'join'>, row: FoldOfOne): FoldOfOne | undefined => {
    // A pruned fold joins pruned folds.
    const other = foldOfOne(fold as PrunedFold)
    if (other === undefined) return undefined
    return learning(
      row,
      mapped(columns, (name) =>
        simplified(choice(other.when, other.columns[name] ?? constant(null), constant(null))),
      ),
    )
  },
}

/** An expression over what the row holds by now, as one over what it held at first. */
function valueOf({ columns }: FoldOfOne, expression: Expression): Expression {
  const replaced = (part: Expression): Expression =>
    part.is === 'column' ? (columns[part.name] ?? part) : mapParts(part, replaced)
  return simplified(replaced(expression))
}

function ofOne(
  row: FoldOfOne,
  columns: Readonly<Record<string, Aggregate>>,
): Readonly<Record<string, Expression>> {
  return mapped(columns, ({ aggregate, of, places = 0 }) =>
    simplified(AGGREGATE_OF_ONE[aggregate](valueOf(row, of), places)),
  )
}

const itself = (of: Expression) => of
const oneIfAny = (of: Expression) => choice(isNull(of), constant(0), constant(1))

const AGGREGATE_OF_ONE: Record<
  Aggregate['aggregate'],
  (of: Expression, places: number) => Expression
> = {
  min: itself,
  max: itself,
  median: itself,
  any: (of) => and(of),
  distinct: oneIfAny,
  each: (of, places) =>
    tuple(...Array.from({ length: places }, (_, place) => oneIfAny(item(of, place)))),
  collect: (of) => choice(isNull(of), tuple(), tuple(of)),
  union: (of) => choice(isNull(of), tuple(), of),
}

function learning(row: FoldOfOne, columns: FoldOfOne['columns']): FoldOfOne {
  return { ...row, columns: { ...row.columns, ...columns } }
}

function mapped<From>(
  columns: Readonly<Record<string, From>>,
  to: (from: From) => Expression,
): Readonly<Record<string, Expression>> {
  return Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, to(of)]))
}
