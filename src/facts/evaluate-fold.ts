import { compareValues, evaluate } from './evaluate-expression.ts'
import type { Row } from './evaluate-expression.ts'
import type { Scalar, Value } from './expression.ts'
import type { Aggregate, AnyFold, Fold, Stage } from './fold.ts'

/** Runs a fold over rows, beside its Cypher printer; the order of rows changes nothing but the order of results. */
export function evaluateFold<Result>(fold: Fold<Result>, rows: readonly Row[]): readonly Result[] {
  // The columns are those the fold names; that they hold what Result says is shown by its tests.
  return folded(fold, rows) as readonly Result[]
}

function folded({ stages, yields }: AnyFold, rows: readonly Row[]): readonly Row[] {
  const left = stages.reduce(
    (before, stage) => STAGES[stage.stage](stage as never, before, rows),
    rows,
  )
  return left.map((row) => only(yields, row))
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>

const STAGES = {
  filter: ({ condition }: Of<'filter'>, rows: readonly Row[]) =>
    rows.filter((row) => evaluate(condition, row) === true),

  compute: ({ columns }: Of<'compute'>, rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, ...mapped(columns, (of) => evaluate(of, row)) })),

  group: ({ keys, columns }: Of<'group'>, rows: readonly Row[]) =>
    groupsOf(keys, rows).map((members) => ({
      ...only(keys, members[0] ?? {}),
      ...aggregated(columns, members),
    })),

  window: ({ keys, columns }: Of<'window'>, rows: readonly Row[]) =>
    groupsOf(keys, rows).flatMap((members) => {
      const learned = aggregated(columns, members)
      return members.map((row) => ({ ...row, ...learned }))
    }),

  join: ({ fold, keys, columns }: Of<'join'>, rows: readonly Row[], begun: readonly Row[]) => {
    const others = new Map(folded(fold, begun).map((row) => [keyOf(keys, row), row]))
    return rows.map((row) => {
      const other = others.get(keyOf(keys, row)) ?? {}
      return { ...row, ...mapped(columns, (name) => other[name] ?? null) }
    })
  },
}

function keyOf(keys: readonly string[], row: Row): string {
  return JSON.stringify(keys.map((name) => row[name] ?? null))
}

function groupsOf(keys: readonly string[], rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(keys, row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

function aggregated(columns: Readonly<Record<string, Aggregate>>, rows: readonly Row[]): Row {
  return mapped(columns, ({ aggregate, of, places = 0 }) => {
    const values = rows.map((row) => evaluate(of, row)).filter((value) => value !== null)
    return AGGREGATES[aggregate](values, places)
  })
}

const inOrder = (values: readonly Value[]) =>
  values.toSorted((left, right) => compareValues(left, right) ?? 0)

const AGGREGATES: Record<
  Aggregate['aggregate'],
  (values: readonly Value[], places: number) => Value
> = {
  min: (values) => inOrder(values)[0] ?? null,
  max: (values) => inOrder(values).at(-1) ?? null,
  median: (values) => inOrder(values)[Math.floor((values.length - 1) / 2)] ?? null,
  any: (values) => values.includes(true),
  distinct: (values) => new Set(values).size,
  each: (values, places) =>
    Array.from({ length: places }, (_, place) => {
      const held = values.map((value) => (Array.isArray(value) ? value[place] : null))
      return new Set(held.filter((one) => one !== null)).size
    }),
  // Only scalars are collected.
  collect: (values) => [...new Set(values as readonly Scalar[])],
  // Only lists are united.
  union: (values) => [...new Set((values as readonly (readonly Scalar[])[]).flat())],
}

function mapped<From>(
  columns: Readonly<Record<string, From>>,
  to: (column: From) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, to(of)]))
}

function only(names: readonly string[], row: Row): Row {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? null]))
}
