import type { GraphQLResolveInfo } from 'graphql'
import type { CypherParameters, CypherQuery, CypherRecord, CypherValue } from '../graph/query.ts'
import type { ArgumentValues } from './argument-values.ts'
import { printLenses } from './lens/print-lenses.ts'
import { openField } from './plan-field.ts'
import type { ArgumentSource, Binding, Draft } from './plan-field.ts'
import { RowBuilder, rowIn } from './row.ts'
import type { Reader } from './row.ts'
import type { Atlas, FieldShape, Refusal } from './shape.ts'

/** A planned root field: one statement, and how its row becomes the field's value. */
export interface Plan {
  readonly text: string
  readonly bindings: readonly Binding[]
  /** The fields whose arguments decide about the form. */
  readonly sources: readonly ArgumentSource[]
  readonly read: Reader
}

/** Plans one statement for a root field, whatever its selection. */
export function planRoot(info: GraphQLResolveInfo, atlas: Atlas, shape: FieldShape): Plan {
  const draft: Draft = {
    info,
    atlas,
    bindings: [],
    sources: [],
    kept: new Map(),
    preludes: new Map(),
    names: new Map(),
    guards: [],
    lenses: [],
  }
  const row = new RowBuilder()
  const read = shape(openField(draft, info.parentType, info.fieldNodes, row), {})
  const guards = draft.guards.map(({ expression, refuse }) => ({
    slot: row.slot(expression),
    refuse,
  }))
  const planned = [...draft.preludes.values(), `RETURN ${row.text()} AS row`].join('\n')
  const text = printLenses(planned, draft.lenses)
  return Object.freeze({
    text,
    bindings: draft.bindings,
    sources: draft.sources,
    read: guarded(read, guards),
  })
}

function guarded(
  read: Reader,
  guards: readonly { readonly slot: number; readonly refuse: Refusal }[],
): Reader {
  return (row) => {
    for (const { slot, refuse } of guards) {
      const error = refuse(row[slot])
      if (error !== undefined) throw error
    }
    return read(row)
  }
}

/** Gives the plan's statement for the arguments of one request, and for what is given beside them. */
export function queryOf(
  plan: Plan,
  values: ArgumentValues,
  given: CypherParameters = {},
): CypherQuery<unknown> {
  return Object.freeze({
    access: 'READ',
    text: plan.text,
    parameters: parametersOf(plan, values, given),
    row: (record: CypherRecord) => plan.read(rowIn(record.row) ?? []),
  } as const)
}

function parametersOf(
  plan: Plan,
  values: ArgumentValues,
  given: CypherParameters,
): CypherParameters {
  const entries = plan.bindings.map(({ parameter, source, read }): [string, CypherValue] => [
    parameter,
    read(source === null ? given : values.of(source)) ?? null,
  ])
  return Object.fromEntries(entries)
}
