import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, LeadBranches, LeadCells, Site } from '../../reading/shape.ts'
import { cellSeeks } from './cell-seeks.where.ts'
import type { DateFilter } from './event-dates.where.ts'

/** What is found, event by event. */
export interface Found {
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

/** How they are found by cells. */
export interface CellReading extends Found {
  /** The days that are asked for, as expressions. */
  readonly days: Readonly<Partial<Record<'from' | 'to', string>>>
  /** The parameter of the months that the span holds in part. */
  readonly ragged: string | undefined
  /** The variable that tells whether cells are read; undefined where they are in any case. */
  readonly many: () => string | undefined
  /** By what else than their family cells are found; undefined where by nothing. */
  readonly keyed: () => LeadCells | undefined
  /** A variable that is bound where a branch is gone into. */
  readonly gate: string
}

/** Clauses that bind the cells of a family whose events are found, but for undecided ones. */
export function cellsText(
  field: Field,
  reading: CellReading,
  { family, cell }: { readonly family: string; readonly cell: string },
): string {
  const { ragged, ofCell } = reading
  const predicates = [
    ofCell({ it: cell, facts: cell, cell }),
    ...(ragged === undefined ? [] : [`NOT ${undecided(cell, ragged)}`]),
  ].filter((predicate) => predicate !== '')
  const held = predicates.length === 0 ? '' : `\nWITH * WHERE ${predicates.join('\n  AND ')}`
  // Before what is bound: it may bind how many there are.
  const { days, gate } = reading
  const [keyed, many] = [reading.keyed(), reading.many()]
  const branches = cellSeeks({ family, cell, days, gate, keyed, many })
  return `${call(field.bound(), branches)}${held}`
}

/** Whether months do not decide about a cell's events. */
function undecided(cell: string, ragged: string): string {
  return `any(month IN ${ragged} WHERE ${cell}.months CONTAINS month)`
}

/** The clause that ends a branch of many, or of few. Not by WHERE: the planner would ask it of each node it has found. */
function onlyIf({ many, gate }: CellReading, isMany = 'true'): string {
  const told = many()
  if (told === undefined) return ''
  return `UNWIND CASE ${told} WHEN ${isMany} THEN [1] ELSE [] END AS ${gate}\n`
}

/** Clauses that bind each found event that is in no cell or in an undecided one; all found events where cells are not read. */
export function singlyText(field: Field, reading: CellReading): string {
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
function apartIn({ dates }: CellReading, e: string): readonly string[] {
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
function undecidedIn(field: Field, reading: CellReading, e: string): readonly string[] {
  const { ragged, days, gate } = reading
  if (ragged === undefined) return []
  const [cell, months] = [field.variable('cell'), field.variable('months')]
  const cells = cellSeeks({ family: 'EVENT', cell, days, gate, keyed: undefined, many: undefined })
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
