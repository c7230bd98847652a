import { COMBINATIONS } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, LeadBranches, LeadCells } from '../../reading/shape.ts'
import { cellsText, singlyText } from './cell-rows.where.ts'
import type { CellReading, Found } from './cell-rows.where.ts'
import { leadsToMany } from './leads-to-many.where.ts'
import { raggedMonths } from './ragged-months.ts'

/** Events that are counted by monthly cells. */
export interface FoundCells {
  /** What a family must tell apart, so that its cells tell whether their events are found. */
  readonly asked: 'NOTHING' | 'DETAILS' | 'ENDS'
  /** Whether a cell's events must fit, and do by the best guess, follows from its months alone. */
  readonly areByMonths: boolean
  /** Clauses that bind the cells of a family that hold found events, but for undecided ones. */
  readonly ofFamily: (family: string, cell: string, looked: Looked) => string
  /** Clauses that bind the site once for each found event that is in no cell, or in one that is undecided. */
  readonly singly: (looked: Looked) => string
}

/**
 * Whether a statement looks for the same cells and events once, for all who count them, where that is dear, or anew:
 * rows that are sorted would each count as much memory as the list that was gathered.
 */
export type Looked = 'ONCE' | 'ANEW'

/** What cells of every family tell (modes ask nothing alone), what those with details tell, too, and what only those with ends do. */
const EVERYWHERE = ['from', 'to', 'dateMode', 'placeMode', 'types', 'typeGroups', 'extents']
const DETAILS = ['attributionStatus', 'precisionAtLeast', 'violence']
const ENDS = ['places', 'actors', 'targets']

/**
 * Gives how found events are counted by cells; undefined where the where asks what cells do not tell. A filter that
 * leads to a few events leads to them: then no cell is read, and found events are singly counted, all of them.
 */
export function foundCells(
  field: Field,
  where: Input | undefined,
  found: Found,
): FoundCells | undefined {
  const asked = fieldsOf(where?.value)
  if (asked.some((name) => ![...EVERYWHERE, ...DETAILS, ...ENDS].includes(name))) return undefined
  const isDated = asked.includes('from') || asked.includes('to')
  const days = spanOf(where)
  const ragged = isDated && where !== undefined ? where.parameter(raggedMonths) : undefined
  // Found out where cells are asked for: not all who find events ask for them.
  const keyed = once(() => (found.lead === undefined ? undefined : keyedCells(field, found.lead)))
  const many = once(() =>
    found.lead === undefined
      ? undefined
      : leadsToMany(field, found.lead, { ...found, days, keyed: keyed() }),
  )
  const reading: CellReading = {
    ...found,
    days,
    ragged,
    gate: field.variable('gate'),
    ...{ keyed, many },
  }
  const needs = (fields: readonly string[]): boolean => asked.some((name) => fields.includes(name))
  const isDear = needs(ENDS)
  const gathered = new Map<string, string>()
  const gatheredOnce = (
    name: string,
    columns: readonly string[],
    clauses: () => string,
  ): string => {
    const list = gathered.get(name) ?? gather(field, columns, clauses())
    gathered.set(name, list)
    return list
  }
  return {
    asked: isDear ? 'ENDS' : needs(DETAILS) ? 'DETAILS' : 'NOTHING',
    // What stands beside a date in `or` and `not` decides with it.
    areByMonths: !isDear && COMBINATIONS.every((name) => where?.get(name) === undefined),
    ofFamily: (family, cell, looked) => {
      if (!isDear || looked === 'ANEW') return cellsText(field, reading, { family, cell })
      const clauses = (): string => cellsText(field, reading, { family, cell })
      return unwound(field, gatheredOnce(family, [cell], clauses), [cell])
    },
    singly: (looked) => {
      if (!isDear || looked === 'ANEW') return singlyText(field, reading)
      const columns = importsOf(found.site)
      return unwound(
        field,
        gatheredOnce('', columns, () => singlyText(field, reading)),
        columns,
      )
    },
  }
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined
  return () => (found ??= { value: find() }).value
}

/** The cells of a lead, its keys found once for the statement. */
function keyedCells(field: Field, { cells }: LeadBranches): LeadCells | undefined {
  if (cells === undefined) return undefined
  const found = cells()
  const keys = field.variable('keys')
  field.prelude(`WITH *, ${found.keys} AS ${keys}`, keys)
  return { ...found, keys }
}

/** Gathers rows once for the statement; gives the list, each row as a list of its columns. */
function gather(field: Field, columns: readonly string[], clauses: string): string {
  const list = field.variable('found')
  const row = `[${columns.join(', ')}]`
  field.prelude(call(field.bound(), [`${clauses}\nRETURN collect(${row}) AS ${list}`]), list)
  return list
}

function unwound(field: Field, list: string, columns: readonly string[]): string {
  const row = field.variable('row')
  const told = columns.map((column, place) => `${row}[${String(place)}] AS ${column}`)
  return `UNWIND ${list} AS ${row}\nWITH ${told.join(', ')}`
}

/** The span at the top of a where, which all that is found must reach into. */
function spanOf(where: Input | undefined): CellReading['days'] {
  const [from, to] = [where?.get('from'), where?.get('to')]
  return {
    ...(from === undefined ? {} : { from: `date(${from.parameter()})` }),
    ...(to === undefined ? {} : { to: `date(${to.parameter()})` }),
  }
}

/** The names of all fields that a where gives, below and, or and not too. */
function fieldsOf(where: unknown): readonly string[] {
  if (Array.isArray(where)) return where.flatMap(fieldsOf)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, value]) => {
    if (value === null || value === undefined) return []
    return COMBINATIONS.includes(name) ? fieldsOf(value) : [name]
  })
}
