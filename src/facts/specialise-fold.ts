import { constant } from './expression.ts'
import type { Expression, Scalar } from './expression.ts'
import { mapParts } from './expression-parts.ts'
import type { Aggregate, AnyFold, Stage } from './fold.ts'
import { simplified } from './simplify.ts'

/** Columns that hold the same known value in every row. */
export type Known = Readonly<Record<string, Scalar>>

/** A fold for rows of which some columns are known: these are worked in, and tell no groups apart. */
export function specialised(fold: AnyFold, given: Known): AnyFold {
  let known = given
  const stages = fold.stages.map((stage): Stage => {
    const step = SPECIALISE[stage.stage](stage as never, known, given)
    known = step.known
    return step.stage
  })
  // What is known and wanted has to be said, since no stage gives it any more.
  const told = fold.yields.filter((name) => name in known)
  const columns = Object.fromEntries(told.map((name) => [name, constant(known[name] ?? null)]))
  return { stages: [...stages, { stage: 'compute', columns }], yields: fold.yields }
}

type Of<Name extends Stage['stage']> = Extract<Stage, { readonly stage: Name }>
interface Specialised {
  readonly stage: Stage
  readonly known: Known
}

const SPECIALISE = {
  filter: (stage: Of<'filter'>, known: Known): Specialised => ({
    stage: { ...stage, condition: workedIn(stage.condition, known) },
    known,
  }),

  compute: (stage: Of<'compute'>, known: Known): Specialised => {
    const columns = Object.entries(stage.columns).map(
      ([name, of]) => [name, workedIn(of, known)] as const,
    )
    const values = columns.flatMap(([name, of]) =>
      of.is === 'constant' ? [[name, of.value] as const] : [],
    )
    const before = without(known, Object.keys(stage.columns))
    return {
      stage: { ...stage, columns: Object.fromEntries(columns) },
      known: { ...before, ...Object.fromEntries(values) },
    }
  },

  group: (stage: Of<'group'>, known: Known): Specialised => ({
    stage: { ...stage, keys: unknown(stage.keys, known), columns: worked(stage.columns, known) },
    known: only(known, stage.keys),
  }),

  window: (stage: Of<'window'>, known: Known): Specialised => ({
    stage: { ...stage, keys: unknown(stage.keys, known), columns: worked(stage.columns, known) },
    known: without(known, Object.keys(stage.columns)),
  }),

  join: (stage: Of<'join'>, known: Known, given: Known): Specialised => ({
    stage: {
      ...stage,
      keys: unknown(stage.keys, known),
      fold: specialised(stage.fold, given),
    },
    known: without(known, Object.keys(stage.columns)),
  }),
}

function workedIn(expression: Expression, known: Known): Expression {
  const replaced = (part: Expression): Expression =>
    part.is === 'column' && part.name in known
      ? constant(known[part.name] ?? null)
      : mapParts(part, replaced)
  return simplified(replaced(expression))
}

function worked(
  columns: Readonly<Record<string, Aggregate>>,
  known: Known,
): Readonly<Record<string, Aggregate>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, aggregate]) => [
      name,
      { ...aggregate, of: workedIn(aggregate.of, known) },
    ]),
  )
}

const unknown = (names: readonly string[], known: Known) => names.filter((name) => !(name in known))

function only(known: Known, names: readonly string[]): Known {
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)))
}

function without(known: Known, names: readonly string[]): Known {
  return Object.fromEntries(Object.entries(known).filter(([name]) => !names.includes(name)))
}
