import { COMBINATIONS } from '../../reading/input.ts'
import type { Input } from '../../reading/input.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'

/** Events that are counted by monthly cells. */
export interface FoundCells {
  /** Only cells without keys tell all that is asked. */
  readonly needsDetails: boolean
  /** Whether months do not decide about a cell's events; the empty text where they always do. */
  readonly undecided: (cell: string) => string
  /** What a cell's first day must be, so that an index can seek to it: an operator and a value. */
  readonly begins: string
  /** Whether a cell's events are found; never null. */
  readonly possible: (site: Site) => string
  /** Clauses that bind the site once for each found event that is in no cell, or in one that is undecided. */
  readonly singly: string
}

/** What cells of every family tell, and what only those without keys do. */
const EVERYWHERE = ['from', 'to', 'dateMode', 'placeMode', 'types', 'typeGroups', 'extents']
const DETAILS = ['attributionStatus', 'precisionAtLeast', 'violence']

/** Gives how found events are counted by cells; undefined where the where asks what cells do not tell. */
export function foundCells(
  field: Field,
  where: Input | undefined,
  found: { readonly site: Site; readonly possible: (site: Site) => string },
): FoundCells | undefined {
  const asked = fieldsOf(where?.value)
  if (asked.some((name) => ![...EVERYWHERE, ...DETAILS].includes(name))) return undefined
  const { site } = found
  const e = site.it ?? ''
  const isDated = asked.includes('from') || asked.includes('to')
  const ragged = isDated && where !== undefined ? where.parameter(raggedMonths) : undefined
  const undecided = (cell: string): string =>
    ragged === undefined ? '' : `any(month IN ${ragged} WHERE ${cell}.months CONTAINS month)`
  const [cell, months] = [field.variable('cell'), field.variable('months')]
  const to = where?.get('to')
  // Months that the span holds in part only are among those that begin before its end.
  const begins = to === undefined ? 'IS NOT NULL' : `<= date(${to.parameter()})`
  const ofUndecided = `${cellsOf({ begins }, 'EVENT', cell)}
  AND ${undecided(cell)}
WITH DISTINCT ${cell}.months AS ${months}
MATCH (${e}:Event)
USING INDEX ${e}:Event(months, id)
WHERE ${e}.months = ${months} AND ${e}.id IS NOT NULL
RETURN ${e}`
  const apart = `MATCH (${e}:Event)
USING INDEX ${e}:Event(apart, from)
WHERE ${e}.apart = true AND ${e}.from IS NOT NULL
RETURN ${e}`
  const singly = ragged === undefined ? [apart] : [apart, ofUndecided]
  return {
    needsDetails: asked.some((name) => DETAILS.includes(name)),
    undecided,
    begins,
    possible: found.possible,
    singly: `${call([], singly)}\nWITH ${e} WHERE ${found.possible(site)}`,
  }
}

/**
 * Clauses that bind the cells of a family that begin early enough; a condition may follow. The index is named, because
 * the planner would choose a scan where there are few cells and keep to it when there are many.
 */
export function cellsOf(
  { begins }: Pick<FoundCells, 'begins'>,
  family: string,
  cell: string,
): string {
  return `MATCH (${cell}:Cell)
USING INDEX ${cell}:Cell(family, from)
WHERE ${cell}.family = '${family}' AND ${cell}.from ${begins}`
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

/** The months, as YYYY-MM, that a span of the where holds in part only. */
function raggedMonths(where: unknown): readonly string[] {
  if (Array.isArray(where)) return where.flatMap(raggedMonths)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([name, value]) => {
    if (COMBINATIONS.includes(name)) return raggedMonths(value)
    if (typeof value !== 'string') return []
    if (name === 'from') return value.endsWith('-01') ? [] : [value.slice(0, 7)]
    return name === 'to' && !isLastOfMonth(value) ? [value.slice(0, 7)] : []
  })
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  return next.getUTCDate() === 1
}
