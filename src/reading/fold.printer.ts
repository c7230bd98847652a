import { and, column } from '../facts/expression.ts'
import type { Expression } from '../facts/expression.ts'
import { columnsOf, mapParts } from '../facts/expression-parts.ts'
import type { Aggregate, Stage } from '../facts/fold.ts'
import type { PrunedFold } from '../facts/prune-fold.ts'
import { simplified } from '../facts/simplify.ts'
import { printAggregate } from './fold-aggregate.printer.ts'
import { printCondition, printExpression } from './fold-expression.printer.ts'
import { groupsText, sameText } from './fold-groups.printer.ts'
import { extendedText, held, learned, madeOfRows, textsIn, varying } from './fold-rows.ts'
import type { Rows } from './fold-rows.ts'
import { madeOf } from './steps.ts'
import type { Steps, Value } from './steps.ts'

/** Where values are bound, and what they are called. */
export interface Binding {
  readonly steps: Steps
  readonly hint: string
}

/**
 * A fold as list expressions that need no aggregation: the value is a list of maps with the fold's columns. Groups are
 * found by comparing rows with each other, which suits the claims of one event.
 */
export function printFold(fold: PrunedFold, rows: Rows, binding: Binding): Value {
  const begun: State = { rows, computed: {}, conditions: [] }
  const left = fold.stages.reduce<State>((state, stage, index) => {
    const needed = fold.needs[index] ?? fold.needs[0]
    return STAGES[stage.stage](stage as never, state, { needed, begun: rows, binding })
  }, begun)
  return made(left, fold.yields).list
}

/** Rows, and what is still to be done to them. */
interface State {
  readonly rows: Rows
  readonly computed: Readonly<Record<string, Expression>>
  readonly conditions: readonly Expression[]
}

interface Context {
  /** The columns that the stage and those after it need. */
  readonly needed: ReadonlySet<string>
  readonly begun: Rows
  readonly binding: Binding
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>

const STAGES = {
  filter: ({ condition }: Of<'filter'>, state: State): State => ({
    ...state,
    conditions: [...state.conditions, resolved(condition, state)],
  }),

  compute: ({ columns }: Of<'compute'>, state: State, { needed }: Context): State => {
    const read = state.rows.isStored ? settled(state, needed) : state
    const computed = Object.entries(columns).map(
      ([name, of]) => [name, resolved(of, read)] as const,
    )
    return { ...read, computed: { ...read.computed, ...Object.fromEntries(computed) } }
  },

  group: ({ keys, columns }: Of<'group'>, state: State, { needed, binding }: Context): State => {
    const isPlain = !state.rows.isStored && Object.keys(state.computed).length === 0
    const read = isPlain ? sifted(state) : settled(state, needed)
    const told = varying(read.rows, keys)
    const rows = told.length === 0 ? read.rows : bound(read.rows, binding)
    const entries = [
      ...told.map((name) => `${name}: ${rows.column(name).text('g[0]')}`),
      ...aggregates(columns, { ...read, rows }, 'g').map(([name, text]) => `${name}: ${text}`),
    ]
    const groups =
      told.length === 0 ? `[${rows.list.text}] WHERE size(g) > 0` : groupsText(rows.list.text, told)
    const used = Object.values(columns).flatMap(({ of }) => [...columnsOf(resolved(of, read))])
    const list = madeOfRows(`[g IN ${groups} | {${entries.join(', ')}}]`, rows, used)
    return begunWith(held(list, rows, [...told, ...Object.keys(columns)]))
  },

  window: ({ keys, columns }: Of<'window'>, state: State, { needed, binding }: Context): State => {
    const read = settled(state, needed)
    const rows = bound(read.rows, binding)
    const told = varying(rows, keys)
    if (told.length === 0) return begunWith(learnedByAll(rows, columns, { needed, binding }))
    const kept = varying(rows, needed)
    const made = extendedText(rows, kept, aggregates(columns, { ...read, rows }, 'g'))
    const { text } = rows.list
    const members = `[x IN ${text} WHERE ${sameText(told, 'x', 'r')}]`
    const learning = `[r IN ${text} | head([g IN [${members}] | ${made.text}])]`
    const list = madeOfRows(learning, rows, needed)
    return begunWith(held(list, rows, [...kept, ...Object.keys(columns)], made.entries))
  },

  join: (stage: Of<'join'>, state: State, { needed, begun, binding }: Context): State => {
    const keys = varying(state.rows, stage.keys)
    const other = joined(stage, { keys, begun, binding })
    if (keys.length === 0) {
      const text = (name: string) =>
        madeOf(`${other.text}[0].${stage.columns[name] ?? ''}`, [other])
      return { ...state, rows: learned(state.rows, stage.columns, text) }
    }
    const { rows } = settled(state, needed)
    const kept = varying(rows, needed)
    const told = Object.entries(stage.columns).map(([name, of]) => [name, `m.${of}`] as const)
    const made = extendedText(rows, kept, told)
    const found = `head([m IN ${other.text} WHERE ${sameText(keys, 'm', 'r')}])`
    const text = `[r IN ${rows.list.text} | head([m IN [${found}] | ${made.text}])]`
    const list = madeOf(text, [other, madeOfRows('', rows, needed)])
    return begunWith(held(list, rows, [...kept, ...Object.keys(stage.columns)], made.entries))
  },
}

/** An expression over the columns that the rows hold. */
function resolved(expression: Expression, { computed }: State): Expression {
  const replaced = (part: Expression): Expression =>
    part.is === 'column' ? (computed[part.name] ?? part) : mapParts(part, replaced)
  return simplified(replaced(expression))
}

/** Rows that hold these columns, with nothing left to do. */
function settled(state: State, needed: ReadonlySet<string>): State {
  const { rows, conditions, computed } = state
  const isDone = conditions.length === 0 && Object.keys(computed).length === 0
  if (isDone && !rows.isStored) return state
  const told = [...needed].filter((name) => name in computed || varying(rows, [name]).length > 0)
  if (rows.isStored || Object.keys(computed).length === 0) return begunWith(made(state, told))
  return begunWith(completed(state, told))
}

/** The same rows with what is computed; their other columns stay as they are. */
function completed(state: State, names: readonly string[]): Rows {
  const { rows, computed } = sifted(state)
  const text = textsIn(rows, 'r')
  const own = names.flatMap((name) => {
    const of = computed[name]
    return of === undefined ? [] : [[name, of] as const]
  })
  const added = own.map(([name, of]) => [name, printExpression(of, text)] as const)
  const made = extendedText(rows, names, added)
  const read = own.flatMap(([, of]) => [...columnsOf(of)])
  const list = madeOfRows(`[r IN ${rows.list.text} | ${made.text}]`, rows, read)
  return held(list, rows, names, made.entries)
}

/** Rows for which the conditions hold; what is to be computed is left to do. */
function sifted(state: State): State {
  const { rows, conditions } = state
  if (conditions.length === 0) return state
  const condition = simplified(and(...conditions))
  const text = `[r IN ${rows.list.text} WHERE ${printCondition(condition, textsIn(rows, 'r'))}]`
  const list = madeOfRows(text, rows, columnsOf(condition))
  return { ...state, rows: { ...rows, list }, conditions: [] }
}

/** Rows of maps with these columns. */
function made(state: State, names: readonly string[]): Rows {
  const { rows, conditions } = state
  const text = textsIn(rows, 'r')
  const columns = names.map((name) => [name, resolved(column(name), state)] as const)
  const entries = columns.map(([name, of]) => `${name}: ${printExpression(of, text)}`)
  const condition = simplified(and(...conditions))
  const where = conditions.length === 0 ? '' : ` WHERE ${printCondition(condition, text)}`
  const read = [condition, ...columns.map(([, of]) => of)].flatMap((of) => [...columnsOf(of)])
  const list = `[r IN ${rows.list.text}${where} | {${entries.join(', ')}}]`
  return held(madeOfRows(list, rows, read), rows, names)
}

function bound(rows: Rows, { steps, hint }: Binding): Rows {
  return { ...rows, list: steps.bind(hint, rows.list) }
}

function begunWith(rows: Rows): State {
  return { rows, computed: {}, conditions: [] }
}

/** Rows of one group, which learn what is the same for all of them. */
function learnedByAll(
  rows: Rows,
  columns: Readonly<Record<string, Aggregate>>,
  { needed, binding }: Pick<Context, 'needed' | 'binding'>,
): Rows {
  const found = aggregates(columns, begunWith(rows), rows.list.text)
  const [only, ...others] = found
  const entries = found.map(([name, text]) => `${name}: ${text}`)
  const text = others.length === 0 ? (only?.[1] ?? 'null') : `{${entries.join(', ')}}`
  const all = binding.steps.bind(binding.hint, madeOfRows(text, rows, needed))
  return learned(rows, columns, (name) =>
    others.length === 0 ? all : madeOf(`${all.text}.${name}`, [all]),
  )
}

function aggregates(
  columns: Readonly<Record<string, Aggregate>>,
  state: State,
  list: string,
): readonly (readonly [name: string, text: string])[] {
  const members = { list, column: (variable: string) => textsIn(state.rows, variable) }
  return Object.entries(columns).map(([name, aggregate]) => {
    const of = resolved(aggregate.of, state)
    return [name, printAggregate({ ...aggregate, of }, members)] as const
  })
}

function joined(
  { fold, columns }: Of<'join'>,
  {
    keys,
    begun,
    binding,
  }: Pick<Context, 'begun' | 'binding'> & { readonly keys: readonly string[] },
): Value {
  // A pruned fold joins pruned folds.
  const other = { ...(fold as PrunedFold), yields: [...keys, ...Object.values(columns)] }
  return binding.steps.bind(binding.hint, printFold(other, begun, binding))
}
