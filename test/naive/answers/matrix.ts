import type { CopiedGraph } from '../copy/copied-graph.ts'
import type { Group } from '../groups/compare-events.ts'
import { isSameKey } from '../groups/key.ts'
import type { Key } from '../groups/key.ts'
import { keysOf } from '../groups/keys-of.ts'
import type { Dimension } from '../groups/keys-of.ts'
import { largest, shownAs } from '../groups/largest.ts'
import type { Shown } from '../groups/largest.ts'
import { shownGroups } from '../groups/shown-groups.ts'
import type { Counted } from '../tally/counted.ts'
import { tally } from '../tally/tally.ts'
import type { Tally } from '../tally/tally.ts'
import { allOf, oneOf } from '../where/fit.ts'
import type { Where } from '../where/where.ts'
import { countedEvents } from './counted-events.ts'

/** What is asked of `matrix`. */
export interface MatrixArguments {
  readonly where: Where
  readonly rows: Dimension
  readonly columns: Dimension
  readonly first: number
}

/** Events by two dimensions. */
export interface Matrix {
  readonly rows: readonly Group[]
  readonly columns: readonly Group[]
  readonly matrixCells: readonly {
    readonly row: number
    readonly column: number
    readonly tally: Tally
  }[]
  readonly total: Tally
  readonly totalRows: number
  readonly totalColumns: number
  readonly truncated: boolean
}

/** Counts events by two dimensions, as a table. */
export function matrix(graph: CopiedGraph, asked: MatrixArguments): Matrix {
  const { where, first } = asked
  const counted = countedEvents(graph, where)
  const shownRows = largest(graph, counted, { by: asked.rows, first })
  const shownColumns = largest(graph, counted, { by: asked.columns, first })
  const rows = shownGroups(graph, counted, { by: asked.rows, shown: shownRows })
  const columns = shownGroups(graph, counted, { by: asked.columns, shown: shownColumns })
  const cells = rows.flatMap(({ keys: [rowKey] }, row) =>
    columns.flatMap(({ keys: [columnKey] }, column) => {
      const inCell = counted.flatMap((one) => {
        const pairs = pairsOf(graph, one, asked).filter(
          (pair) =>
            isShown(shownRows, pair.row, rowKey) && isShown(shownColumns, pair.column, columnKey),
        )
        const fit = allOf([
          one.fit,
          oneOf(pairs.map((pair) => allOf([pair.row.fit, pair.column.fit]))),
        ])
        return pairs.length === 0 ? [] : [{ event: one.event, fit }]
      })
      return inCell.length === 0 ? [] : [{ row, column, tally: tally(graph, inCell) }]
    }),
  )
  return {
    ...{ rows, columns, matrixCells: cells, total: tally(graph, counted) },
    totalRows: shownRows.totalKnown,
    totalColumns: shownColumns.totalKnown,
    truncated: shownRows.hasOthers || shownColumns.hasOthers,
  }
}

/** Pairs of an event's keys; where both dimensions are the same, a key is not paired with itself. */
function pairsOf(graph: CopiedGraph, { event }: Counted, { rows, columns }: MatrixArguments) {
  const columnKeys = keysOf(graph, event, columns)
  return keysOf(graph, event, rows).flatMap((row) =>
    columnKeys
      .filter((column) => rows !== columns || !isSameKey(row, column))
      .map((column) => ({ row, column })),
  )
}

function isShown(shown: Shown, key: Key, as: Key | undefined): boolean {
  return as !== undefined && isSameKey(shownAs(shown, key), as)
}
