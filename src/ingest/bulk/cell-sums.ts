import { measures as names } from '../../facts/cell.ts'
import type { Cell, Measure } from '../../facts/cell.ts'
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
  const sums = new Map<string, { readonly cell: Cell; readonly totals: Record<Measure, number> }>()
  return {
    add: (cells) => {
      const before = sums.size
      for (const cell of cells) {
        const sum = sums.get(cell.id)
        if (sum === undefined) sums.set(cell.id, { cell, totals: { ...cell.measures } })
        else for (const name of names) sum.totals[name] += cell.measures[name]
      }
      return sums.size - before
    },
    *rows() {
      for (const { cell, totals } of sums.values()) {
        const { id, properties } = cellRow({ ...cell, measures: totals })
        yield { node: 'Cell', labels: ['Cell'], id, properties }
      }
    },
  }
}
