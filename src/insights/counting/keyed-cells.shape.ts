import type { FoundCells } from '../../entities/event/event-cells.where.ts'
import { call } from '../../reading/row.ts'
import type { Field, Site } from '../../reading/shape.ts'
import type { CellFamily } from './cell-family.ts'
import { columnsOf } from './dimension.ts'
import type { Grouping } from './grouping.ts'
import { isCertainAndBest, putTogether } from './row-flags.ts'

/** Which cells are read, and by which name. */
export interface CellRows {
  readonly family: CellFamily
  readonly cell: string
  readonly cells: FoundCells
}

/**
 * One row for each monthly cell that may fit and combination of its keys, with `isCertain` and `isBest`. A cell carries
 * the properties of its events, their days rounded to months, so whatever reads an event's facts reads a cell's, too;
 * where months do not decide, its events are read singly instead.
 */
export function keyedCells(
  field: Field,
  grouping: Grouping,
  { family, cell, cells }: CellRows,
): string {
  const { found, keys, kept } = grouping
  const site: Site = { it: cell, facts: cell }
  const undecided = cells.undecided(cell)
  const inline = keys.flatMap(({ dimension, names }) =>
    dimension.key === undefined ? [] : [`${dimension.key(site)} AS ${names.key}`],
  )
  const named = keys.filter(({ dimension }) => dimension.key === undefined).flatMap(columnsOf)
  return [
    `MATCH (${cell}:Cell {family: '${family.family}'})`,
    `WHERE ${cells.possible(site)}${undecided === '' ? '' : `\n  AND NOT ${undecided}`}`,
    ...keys.flatMap(({ code, dimension, names }) =>
      TIMES.includes(code) && dimension.branches !== undefined
        ? [call([cell], dimension.branches(field, site, names))]
        : [],
    ),
    family.keys(cell),
    `WITH ${[
      cell,
      ...inline,
      ...named,
      ...isCertainAndBest(
        found,
        site,
        keys.filter(({ code }) => TIMES.includes(code)),
      ),
    ].join(', ')}`,
    ...(kept?.ofCell === undefined ? [] : [`WHERE ${kept.ofCell(cell)}`]),
    ...putTogether(keys, [cell]),
  ]
    .filter((clause) => clause !== '')
    .join('\n')
}

const TIMES = ['MONTH', 'QUARTER', 'YEAR']
