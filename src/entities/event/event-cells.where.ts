import { COMBINATIONS } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, LeadBranches, Site } from '../../reading/shape.ts'
import type { DateFilter } from './event-dates.where.ts'
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

/** What is found, event by event. */
interface Found {
  readonly site: Site
  readonly clauses: string
  readonly lead: LeadBranches | undefined
  readonly dates: DateFilter
  /** Whether what a site stands for is found; never null. */
  readonly possible: (site: Site) => string
  /** The same of a cell, which holds no events that have no facts or are in general; the empty text where all are found. */
  readonly ofCell: (cell: Site) => string
  /** Whether it is led to by the best guess. */
  readonly led: (site: Site) => string
}

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
  const ragged = isDated && where !== undefined ? where.parameter(raggedMonths) : undefined
  let many: string | undefined
  const reading: Reading = {
    ...found,
    days: spanOf(where),
    ragged,
    gate: field.variable('gate'),
    // Found out where cells are asked for: not all who find events ask for them.
    many: () => (many ??= found.lead === undefined ? undefined : leadsToMany(field, found.lead)),
  }
  const needs = (fields: readonly string[]): boolean => asked.some((name) => fields.includes(name))
  const isDear = needs(ENDS)
  const gathered = new Map<string, string>()
  const once = (name: string, columns: readonly string[], clauses: () => string): string => {
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
      return unwound(field, once(family, [cell], clauses), [cell])
    },
    singly: (looked) => {
      if (!isDear || looked === 'ANEW') return singlyText(field, reading)
      const columns = importsOf(found.site)
      return unwound(
        field,
        once('', columns, () => singlyText(field, reading)),
        columns,
      )
    },
  }
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

function cellsText(
  field: Field,
  reading: Reading,
  { family, cell }: { readonly family: string; readonly cell: string },
): string {
  const { ragged, ofCell } = reading
  const predicates = [
    ofCell({ it: cell, facts: cell, cell }),
    ...(ragged === undefined ? [] : [`NOT ${undecided(cell, ragged)}`]),
  ].filter((predicate) => predicate !== '')
  const held = predicates.length === 0 ? '' : `\nWITH * WHERE ${predicates.join('\n  AND ')}`
  // Before what is bound: it may bind how many there are.
  const branches = cellsIn(reading, family, cell)
  return `${call(field.bound(), branches)}${held}`
}

interface Reading extends Found {
  /** The days that are asked for, as expressions. */
  readonly days: Readonly<Partial<Record<'from' | 'to', string>>>
  /** The parameter of the months that the span holds in part. */
  readonly ragged: string | undefined
  /** The variable that tells whether cells are read; undefined where they are in any case. */
  readonly many: () => string | undefined
  /** A variable that is bound where a branch is gone into. */
  readonly gate: string
}

/** The span at the top of a where, which all that is found must reach into. */
function spanOf(where: Input | undefined): Reading['days'] {
  const [from, to] = [where?.get('from'), where?.get('to')]
  return {
    ...(from === undefined ? {} : { from: `date(${from.parameter()})` }),
    ...(to === undefined ? {} : { to: `date(${to.parameter()})` }),
  }
}

/**
 * Branches that return the cells of a family that may reach into the span. The indexes are named, because the planner
 * would choose a scan where there are few cells and keep to it when there are many.
 */
function cellsIn(reading: Reading, family: string, cell: string): readonly string[] {
  const { days } = reading
  const seek = (
    key: string,
    bounds: readonly string[],
  ): string => `${onlyIf(reading)}MATCH (${cell}:Cell)
USING INDEX ${cell}:Cell(family, ${key})
WHERE ${[`${cell}.family = '${family}'`, ...bounds.map((bound) => `${cell}.${key} ${bound}`)].join(' AND ')}
RETURN ${cell}`
  const before = days.to === undefined ? [] : [`<= ${days.to}`]
  if (days.from === undefined) return [seek('from', before.length === 0 ? ['IS NOT NULL'] : before)]
  const near = `date.truncate('month', ${days.from}) - duration({months: 1})`
  return [seek('from', [`>= ${near}`, ...before]), seek('longFrom', [`< ${near}`, ...before])]
}

/** Whether months do not decide about a cell's events. */
function undecided(cell: string, ragged: string): string {
  return `any(month IN ${ragged} WHERE ${cell}.months CONTAINS month)`
}

/** The clause that ends a branch of many, or of few. Not by WHERE: the planner would ask it of each node it has found. */
function onlyIf({ many, gate }: Reading, isMany = 'true'): string {
  const told = many()
  if (told === undefined) return ''
  return `UNWIND CASE ${told} WHEN ${isMany} THEN [1] ELSE [] END AS ${gate}\n`
}

function singlyText(field: Field, reading: Reading): string {
  const { site, clauses, possible, led } = reading
  const many = reading.many()
  const e = site.it ?? ''
  const columns = importsOf(site)
  const apart = call(field.bound(), [...apartIn(reading, e), ...undecidedIn(field, reading, e)])
  const alone = `${apart}\nWITH ${e} WHERE ${possible({ it: e })}`
  if (many === undefined) return alone
  const told = site.led === undefined ? '' : `, ${led({ it: e })} AS ${site.led}`
  return call(field.bound(), [
    `${onlyIf(reading, 'false')}${clauses}\nRETURN ${columns.join(', ')}`,
    `${onlyIf(reading)}${alone}\nRETURN ${e}${told}`,
  ])
}

/** Branches that return the events that add to no cell and may reach into the span. */
function apartIn({ dates }: Reading, e: string): readonly string[] {
  return dates.ranges.map(({ key, bounds }) => {
    const index = key === 'from' ? 'apart, from' : `${key}, id`
    const named = key === 'from' ? '' : ` AND ${e}.id IS NOT NULL`
    return `MATCH (${e}:Event)
USING INDEX ${e}:Event(${index})
WHERE ${e}.apart = true AND ${bounds(e).join(' AND ')}${named}
RETURN ${e}`
  })
}

/** The branch that returns the events of undecided cells. */
function undecidedIn(field: Field, reading: Reading, e: string): readonly string[] {
  const { ragged } = reading
  if (ragged === undefined) return []
  const [cell, months] = [field.variable('cell'), field.variable('months')]
  const cells = cellsIn({ ...reading, many: () => undefined }, 'EVENT', cell)
  return [
    `${call(field.bound(), cells)}
WITH DISTINCT ${cell}.months AS ${months}
WHERE any(month IN ${ragged} WHERE ${months} CONTAINS month)
MATCH (${e}:Event)
USING INDEX ${e}:Event(months, id)
WHERE ${e}.months = ${months} AND ${e}.id IS NOT NULL
RETURN ${e}`,
  ]
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
