import { cellsOf } from '../../entities/event/event-cells.where.ts'
import type { FoundCells } from '../../entities/event/event-cells.where.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { CellFamily } from './cell-family.ts'
import { columnsOf } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { keyRows } from './key-rows.shape.ts'
import { flagColumns, flagsByKey, putTogether } from './row-flags.ts'
import type { Flag } from './row-flags.ts'

/** Which cells are read, and by which name. */
export interface CellRows {
  readonly family: CellFamily
  readonly cell: string
  readonly cells: FoundCells
  readonly flags: readonly Flag[]
}

/**
 * One row for each monthly cell that may fit and combination of its keys, with its flags. A cell carries
 * the properties of its events, their days rounded to months, so whatever reads an event's facts reads a cell's, too;
 * where months do not decide, its events are read singly instead.
 */
export function keyedCells(
  field: Field,
  grouping: Grouping,
  { family, cell, cells, flags }: CellRows,
): string {
  const { found, keys, kept } = grouping
  const site: Site = { it: cell, facts: cell }
  const undecided = cells.undecided(cell)
  const inline = keys.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const timed = keys.filter(({ code }) => TIMES.includes(code))
  return [
    cellsOf(cells, family.family, cell),
    `  AND ${cells.possible(site)}${undecided === '' ? '' : `\n  AND NOT ${undecided}`}`,
    `WITH ${[cell, ...inline, ...flagColumns(flags, found, site)].join(', ')}`,
    ...timed.flatMap((key) => keyRows(field, site, key)),
    family.keys(cell),
    ...flagsByKey(flags, timed, [cell, ...keys.flatMap(columnsOf)]),
    ...(kept?.ofCell === undefined ? [] : [`WITH *\nWHERE ${kept.ofCell(cell)}`]),
    ...putTogether(keys, [cell], flags),
  ]
    .filter((clause) => clause !== '')
    .join('\n')
}

const TIMES = ['MONTH', 'QUARTER', 'YEAR']
