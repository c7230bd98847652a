import { remembered } from '../lib/remembered.ts'
import { compareValues, evaluatorOf } from './evaluate-expression.ts'
import type { Evaluator, Row } from './evaluate-expression.ts'
import type { Scalar, Value } from './expression.ts'
import type { Aggregate, AnyFold, Fold, Stage } from './fold.ts'
import { pruned } from './prune-fold.ts'

/** Runs a fold over rows, beside its Cypher printer; the order of rows changes nothing but the order of results. */
export function evaluateFold<Result>(fold: Fold<Result>, rows: readonly Row[]): readonly Result[] {
  // The columns are those the fold names; that they hold what Result says is shown by its tests.
  return (rows.length === 0 ? [] : folding(fold)(rows)) as readonly Result[]
}

type Rows = readonly Row[]
/** One step over the rows that the stage before left, beside those that the fold began with. */
type Step = (rows: Rows, begun: Rows) => Rows

/** A fold as a function; rows carry no more columns from stage to stage than it needs. */
const folding = remembered((fold: AnyFold): ((rows: Rows) => Rows) => {
  const { stages, reads, yields } = pruned(fold)
  return stepsOf(stages, yields, [...reads])
})

function stepsOf(
  stages: readonly Stage[],
  yields: readonly string[],
  reads: readonly string[] | null,
): (rows: Rows) => Rows {
  const steps = stages.map((stage): Step => STAGES[stage.stage](stage as never))
  const last = onlyOf(yields)
  const first = reads === null ? null : onlyOf(reads)
  return (given) => {
    const begun = first === null ? given : given.map(first)
    return steps.reduce((rows, step) => step(rows, begun), begun).map(last)
  }
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>

const STAGES = {
  filter: ({ condition }: Of<'filter'>): Step => {
    const holds = evaluatorOf(condition)
    return (rows) => rows.filter((row) => holds(row) === true)
  },

  compute: ({ columns }: Of<'compute'>): Step => {
    const parts = Object.entries(columns).map(([name, of]) => [name, evaluatorOf(of)] as const)
    return (rows) =>
      rows.map((row) => {
        const more: Record<string, Value> = { ...row }
        for (const [name, value] of parts) more[name] = value(row)
        return more
      })
  },

  group: ({ keys, columns }: Of<'group'>): Step => {
    const key = keyOf(keys)
    const own = onlyOf(keys)
    const aggregated = aggregatedBy(columns)
    return (rows) =>
      groupsOf(key, rows).map((members) => ({ ...own(members[0] ?? {}), ...aggregated(members) }))
  },

  window: ({ keys, columns }: Of<'window'>): Step => {
    const key = keyOf(keys)
    const aggregated = aggregatedBy(columns)
    return (rows) =>
      groupsOf(key, rows).flatMap((members) => {
        const learned = aggregated(members)
        return members.map((row) => ({ ...row, ...learned }))
      })
  },

  join: ({ fold: { stages, yields }, keys, columns }: Of<'join'>): Step => {
    const key = keyOf(keys)
    const joined = stepsOf(stages, yields, null)
    const names = Object.entries(columns)
    return (rows, begun) => {
      const others = new Map(joined(begun).map((row) => [key(row), row]))
      return rows.map((row) => {
        const other = others.get(key(row)) ?? {}
        const more: Record<string, Value> = { ...row }
        for (const [name, of] of names) more[name] = other[of] ?? null
        return more
      })
    }
  },
}

/** What tells groups apart: the value itself where there is one key, else all as one text. */
function keyOf(names: readonly string[]): (row: Row) => Value {
  const [name, ...more] = names
  if (name === undefined) return () => null
  if (more.length > 0) return (row) => JSON.stringify(names.map((one) => row[one] ?? null))
  return (row) => {
    const value = row[name] ?? null
    // A column holds lists or it holds none.
    return Array.isArray(value) ? JSON.stringify(value) : value
  }
}

function groupsOf(keyOf: (row: Row) => Value, rows: Rows): readonly Rows[] {
  const groups = new Map<Value, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

function aggregatedBy(columns: Readonly<Record<string, Aggregate>>): (rows: Rows) => Row {
  const parts = Object.entries(columns).map(
    ([name, one]) => [name, evaluatorOf(one.of), one] as const,
  )
  return (rows) => {
    const row: Record<string, Value> = {}
    for (const [name, value, { aggregate, places = 0 }] of parts) {
      row[name] = AGGREGATES[aggregate](givenBy(value, rows), places)
    }
    return row
  }
}

function givenBy(value: Evaluator, rows: Rows): readonly Value[] {
  return rows.map(value).filter((one) => one !== null)
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
      const held = values.map((value) =>
        Array.isArray(value) ? (value as readonly Value[])[place] : null,
      )
      return new Set(held.filter((one) => one !== null)).size
    }),
  // Only scalars are collected.
  collect: (values) => [...new Set(values as readonly Scalar[])],
  // Only lists are united.
  union: (values) => [...new Set((values as readonly (readonly Scalar[])[]).flat())],
}

function onlyOf(names: readonly string[]): (row: Row) => Row {
  return (row) => {
    const only: Record<string, Value> = {}
    for (const name of names) only[name] = row[name] ?? null
    return only
  }
}
