import type { FoundCells, Looked } from '../../entities/event/event-cells.where.ts'
import { importsOf } from '../../reading/facts-of.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import { givenMeasures } from './addends.ts'
import type { Victims } from './alike-events.ts'
import type { CellFamily } from './cell-family.ts'
import { victimsIn } from './cell-victims.ts'
import { columnsOf, groupColumns } from './dimension.ts'
import type { KeyColumn } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { laterKeys } from './later-keys.ts'
import type { Measure } from './measures.ts'
import { flagColumns, flagsByKey, flagsOf, putTogether } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

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
 * Gives one row for monthly cells that are alike, with the columns of rows of events alike but for containers, which
 * events of cells have none of. A cell carries the properties of its events, their days rounded to months, so whatever reads an
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
  const own = keys.filter(({ names }) => later.every((key) => key.names.key !== names.key))
  const inline = own.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const branched = own.filter((key) => key.dimension.key === undefined && !family.binds(key))
  const isDated = found.certain(site) !== 'true'
  const isByMonths = isDated && cells.areByMonths && branched.length === 0
  const known = isByMonths ? [] : flags
  const victims = ofVictims ? victimsIn(family, cell) : undefined
  return [
    cells.ofFamily(family.family, cell, looked),
    `WITH ${[cell, ...inline, ...flagColumns(known, found, site)].join(', ')}`,
    ...branched.flatMap((key) => branchRows(field, site, key)),
    family.keys(cell),
    ...flagsByKey(known, branched, [cell, ...own.flatMap(columnsOf)]),
    ...(kept?.ofCell === undefined ? [] : [`WITH *\nWHERE ${kept.ofCell(cell)}`]),
    ...putTogether(own, [cell], known),
    ...(victims === undefined ? [] : [victims.clauses]),
    ...summed({
      ...{ cell, own, known, measures, victims },
      ofMonths: [
        ...later.flatMap(({ basis, names }) => basis.read(site, names)),
        ...(isByMonths ? flagColumns(flags, found, site) : []),
      ],
    }),
  ]
    .filter((clause) => clause !== '')
    .join('\n')
}

/** What cells are told apart by, and what is summed of them. */
interface Summing {
  readonly cell: string
  readonly own: readonly KeyColumn[]
  readonly known: readonly Flag[]
  readonly measures: readonly Measure[]
  readonly victims: Victims | undefined
  /** What follows from the months of a cell, as `<expression> AS <column>`. */
  readonly ofMonths: readonly string[]
}

/** Sums cells by their keys and flags; what follows from months is found once for all cells of the same months. */
function summed({ cell, own, known, measures, victims, ofMonths }: Summing): readonly string[] {
  const number = victims?.number ?? ((measure: Measure) => ofCell(cell, measure))
  const names = givenMeasures(measures)
  const sums = [
    ...groupColumns(own),
    ...known,
    ...(victims === undefined ? [] : [`${victims.harmed} AS harmed`]),
    ...names.map((measure) => `sum(coalesce(${number(measure)}, 0)) AS ${measure}`),
  ]
  if (ofMonths.length === 0) return [`WITH ${sums.join(', ')}`]
  const alike = [
    ...own.flatMap(columnsOf),
    ...known,
    ...(victims === undefined ? [] : ['harmed']),
    ...ofMonths,
    ...names.map((measure) => `sum(${measure}) AS ${measure}`),
  ]
  return [
    `WITH ${[...sums, `${cell}.months AS months`, `head(collect(${cell})) AS ${cell}`].join(', ')}`,
    `WITH ${alike.join(', ')}`,
  ]
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
