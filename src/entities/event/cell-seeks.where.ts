import type { LeadCells } from '../../reading/shape.ts'

/** Which cells are sought. */
interface CellSeek {
  readonly family: string
  /** The variable that is bound to each. */
  readonly cell: string
  /** The days that are asked for, as expressions. */
  readonly days: Readonly<Partial<Record<'from' | 'to', string>>>
  /** By what else than their family they are found; undefined where by nothing. */
  readonly keyed: LeadCells | undefined
  /** The variable that tells whether cells are read; undefined where they are in any case. */
  readonly many: string | undefined
  /** A variable that is bound where a branch is gone into. */
  readonly gate: string
}

/**
 * Branches that return the cells of a family that may reach into the span. The indexes are named, because the planner
 * would choose a scan where there are few cells and keep to it when there are many.
 */
export function cellSeeks(seek: CellSeek): readonly string[] {
  const { days } = seek
  const before = days.to === undefined ? [] : [`<= ${days.to}`]
  if (days.from === undefined) return begun(seek, before.length === 0 ? ['IS NOT NULL'] : before)
  const near = `date.truncate('month', ${days.from}) - duration({months: 1})`
  const long = ofFamily(seek, 'longFrom', [`< ${near}`, ...before])
  return [...begun(seek, [`>= ${near}`, ...before]), `${onlyIf(seek)}${long}`]
}

/** The cells that begin within bounds: those of some keys, or where keys do not tell, all of the family. */
function begun(seek: CellSeek, bounds: readonly string[]): readonly string[] {
  const { keyed, many = 'true' } = seek
  const all = ofFamily(seek, 'from', bounds)
  if (keyed === undefined) return [`${onlyIf(seek)}${all}`]
  const { keys, properties } = keyed
  return [
    `${unwound(`CASE WHEN ${many} AND ${keys} IS NULL THEN [1] ELSE [] END`, seek)}${all}`,
    ...properties.map((property, at) => {
      const { cell, gate } = seek
      // A cell that has two of the keys is found by the first.
      const earlier = properties
        .slice(0, at)
        .map((other) => `NOT coalesce(${cell}.${other} IN ${keys}, false)`)
      const each = unwound(`CASE WHEN ${many} THEN coalesce(${keys}, []) ELSE [] END`, seek)
      return `${each}${sought(
        seek,
        [property, 'from'],
        [
          `${cell}.${property} = ${gate}`,
          ...bounds.map((bound) => `${cell}.from ${bound}`),
          ...earlier,
        ],
      )}`
    }),
  ]
}

function ofFamily(seek: CellSeek, key: string, bounds: readonly string[]): string {
  const { cell, family } = seek
  return sought(
    seek,
    ['family', key],
    [`${cell}.family = '${family}'`, ...bounds.map((bound) => `${cell}.${key} ${bound}`)],
  )
}

function sought({ cell }: CellSeek, index: readonly string[], predicates: readonly string[]) {
  return `MATCH (${cell}:Cell)
USING INDEX ${cell}:Cell(${index.join(', ')})
WHERE ${predicates.join(' AND ')}
RETURN ${cell}`
}

/** The clause that ends a branch where cells are not read. */
function onlyIf(seek: CellSeek): string {
  const { many } = seek
  return many === undefined ? '' : unwound(`CASE ${many} WHEN true THEN [1] ELSE [] END`, seek)
}

/** Not by WHERE: the planner would ask it of each node it has found. */
function unwound(list: string, { gate }: CellSeek): string {
  return `UNWIND ${list} AS ${gate}\n`
}
