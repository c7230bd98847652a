import type { Cell } from '../../facts/cell.ts'
import { addCell, summed } from '../../facts/sum-cells.ts'
import type { Sums } from '../../facts/sum-cells.ts'
import { cellRow } from '../writer/cell-row.ts'
import type { NodeRow } from './graph-row.ts'

/** The monthly cells of all events so far. */
export interface CellSums {
  /** Gives how many cells are new. */
  readonly add: (cells: readonly Cell[]) => number
  readonly rows: () => Generator<NodeRow>
}

/** Adds cells up as they come: a million events add to some hundred thousand cells, which are all that is kept. */
export function cellSums(): CellSums {
  const sums: Sums = new Map()
  return {
    add: (cells) => {
      const before = sums.size
      for (const cell of cells) addCell(sums, cell)
      return sums.size - before
    },
    *rows() {
      for (const cell of summed(sums)) {
        const { id, properties } = cellRow(cell)
        yield { node: 'Cell', labels: ['Cell'], id, properties }
      }
    },
  }
}
