import type { GraphQLResolveInfo } from 'graphql'
import type { CypherParameters, CypherQuery, CypherRecord, CypherValue } from '../graph/query.ts'
import type { ArgumentValues } from './argument-values.ts'
import { printLenses } from './lens/print-lenses.ts'
import { openField } from './plan-field.ts'
import type { ArgumentSource, Binding, Draft } from './plan-field.ts'
import { RowBuilder, rowIn } from './row.ts'
import type { Reader, Row } from './row.ts'
import type { Atlas, FieldShape, Refusal } from './shape.ts'

/** A planned root field: one statement, and how its row becomes the field's value. */
export interface Plan {
  readonly text: string
  readonly bindings: readonly Binding[]
  /** The fields whose arguments decide about the form. */
  readonly sources: readonly ArgumentSource[]
  /** Reads the value out of the rows of the statement's records. */
  readonly read: (rows: readonly (Row | null)[]) => unknown
}

/** Plans one statement for a root field, whatever its selection. */
export function planRoot(info: GraphQLResolveInfo, atlas: Atlas, shape: FieldShape): Plan {
  const draft: Draft = {
    info,
    atlas,
    bindings: [],
    sources: [],
    known: new Map(),
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
  const list = row.list()
  const planned = [...draft.preludes.values(), returned(row, list)].join('\n')
  const text = printLenses(planned, draft.lenses)
  return Object.freeze({
    text,
    bindings: draft.bindings,
    sources: draft.sources,
    read: wholeRow(guarded(read, guards), list),
  })
}

/**
 * A list goes in records of its own, one for each of its rows, after the row that has none in its slot: a record that
 * comes in many pieces takes the driver several times as long to read.
 */
function returned(row: RowBuilder, list: number | undefined): string {
  if (list === undefined) return `RETURN ${row.text()} AS row`
  const slot = String(list)
  return `WITH ${row.text()} AS row
UNWIND range(-1, size(row[${slot}]) - 1) AS at
RETURN CASE WHEN at < 0 THEN row[..${slot}] + [null] + row[${slot} + 1..] ELSE row[${slot}][at] END AS row`
}

function wholeRow(read: Reader, list: number | undefined): Plan['read'] {
  return ([first, ...rows]) => {
    const row = first ?? []
    return read(list === undefined ? row : row.with(list, rows))
  }
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
): CypherQuery<Row | null> {
  return Object.freeze({
    access: 'READ',
    text: plan.text,
    parameters: parametersOf(plan, values, given),
    row: (record: CypherRecord) => rowIn(record.row),
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
