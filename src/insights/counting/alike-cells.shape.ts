import { parts } from '../../facts/cell.ts'
import type { FoundCells, Looked } from '../../entities/event/event-cells.where.ts'
import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { givenMeasures } from './addends.ts'
import type { CellFamily } from './cell-family.ts'
import { columnsOf, groupColumns } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { laterKeys } from './later-keys.ts'
import type { Measure } from './measures.ts'
import { flagColumns, flagsByKey, flagsOf, putTogether } from './row-flags.ts'

/** Which cells are summed, and how. */
export interface CellRows {
  readonly family: CellFamily
  readonly cells: FoundCells
  readonly looked: Looked
  readonly measures: readonly Measure[]
  /** Numbers are those of groups of victims, which are told as `harmed`. */
  readonly ofVictims: boolean
}

/**
 * Gives one row for monthly cells that are alike, with the columns of rows of events alike but for sets, in which no
 * events of cells are. A cell carries the properties of its events, their days rounded to months, so whatever reads an
 * event's facts reads a cell's, too; where months do not decide, its events are read singly instead.
 */
export function alikeCells(
  field: Field,
  { found, keys, kept }: Grouping,
  { family, cells, looked, measures, ofVictims }: CellRows,
): string {
  const cell = field.variable('cell')
  const site: Site = { it: cell, facts: cell, cell }
  const [flags, later] = [flagsOf(measures), laterKeys(keys)]
  const own = keys.filter(({ code }) => later.every((key) => key.code !== code))
  const inline = own.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const keyed = family.keys(cell)
  const branched = own.filter(
    ({ dimension, names }) =>
      dimension.key === undefined && !new RegExp(` AS ${names.key}\\b`).test(keyed),
  )
  const victims = ofVictims ? victimsIn(family, cell) : undefined
  const number = victims?.number ?? ((measure: Measure) => ofCell(cell, measure))
  // Keys and flags that follow from months are found once for all cells of the same months.
  const isByPlace = cells.asked === 'ENDS' || branched.length > 0
  const [told] = flagColumns(flags, found, site)
  const known = isByPlace || told?.startsWith('true ') === true ? flags : []
  const victimKey = victims === undefined ? [] : ['harmed']
  const names = givenMeasures(measures)
  const first = [
    ...groupColumns(own),
    ...known,
    ...(victims === undefined ? [] : [`${victims.harmed} AS harmed`]),
    ...names.map((measure) => `sum(coalesce(${number(measure)}, 0)) AS ${measure}`),
  ]
  const rest = flags.filter((flag) => !known.includes(flag))
  const isByMonths = later.length > 0 || rest.length > 0
  const alike = [
    ...own.flatMap(columnsOf),
    ...later.flatMap(({ basis, names: of }) => basis.read(site, of)),
    ...known,
    ...flagColumns(rest, found, site),
    ...victimKey,
    ...names.map((measure) => `sum(${measure}) AS ${measure}`),
  ]
  return [
    cells.ofFamily(family.family, cell, looked),
    `WITH ${[cell, ...inline, ...flagColumns(known, found, site)].join(', ')}`,
    ...branched.flatMap((key) => branchRows(field, site, key)),
    keyed,
    ...flagsByKey(known, branched, [cell, ...own.flatMap(columnsOf)]),
    ...(kept?.ofCell === undefined ? [] : [`WITH *\nWHERE ${kept.ofCell(cell)}`]),
    ...putTogether(own, [cell], known),
    ...(victims === undefined ? [] : [victims.clauses]),
    ...(isByMonths
      ? [
          `WITH ${[...first, `${cell}.months AS months`, `head(collect(${cell})) AS ${cell}`].join(', ')}`,
          `WITH ${alike.join(', ')}`,
        ]
      : [`WITH ${first.join(', ')}`]),
  ]
    .filter((clause) => clause !== '')
    .join('\n')
}

/** The keys of a cell by the dimension's own branches; those of events that are apart it has none of. */
function branchRows(field: Field, site: Site, { dimension, names }: KeyColumn): readonly string[] {
  const branches = dimension.unlessApart ?? dimension.branches
  if (branches === undefined) return []
  return [`OPTIONAL ${call(importsOf(site), branches(field, site, names))}`]
}

/** What a cell adds to a sum; what it has none of is absent. */
function ofCell(cell: string, measure: Measure): string {
  return measure === 'sets'
    ? `CASE WHEN ${cell}.extent IN ['SERIES', 'CAMPAIGN'] THEN ${cell}.events END`
    : `${cell}.${measure}`
}

interface CellVictims {
  /** Clauses that bind each group of victims of a cell. */
  readonly clauses: string
  readonly harmed: string
  readonly number: (measure: Measure) => string
}

/** Cells of WHOLE hold the killed of all groups in one list; those of KILLED_GROUP are told apart by the group. */
function victimsIn({ family }: CellFamily, cell: string): CellVictims {
  if (family === 'KILLED_GROUP') {
    return { clauses: '', harmed: `${cell}.key1`, number: (measure) => `${cell}.${measure}` }
  }
  return {
    clauses: `UNWIND range(0, size(coalesce(${cell}.groups, [])) - 1) AS at`,
    harmed: `${cell}.groups[at]`,
    number: (measure) => {
      const part = parts.findIndex((name) => measure === `killed${name}`)
      if (part < 0) return `${cell}.${measure}`
      return `${cell}.killedOf[at * ${String(parts.length)} + ${String(part)}]`
    },
  }
}
