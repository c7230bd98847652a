import type { PairsQuery } from '../../../gql/further/graphql.ts'
import { eventsOrder } from '../../../panels/events-order.ts'
import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'

type Matrix = PairsQuery['matrix']

/** Rows or columns that have a cell, at most ten, all others together, and the unknown. */
export function shownOf(matrix: Matrix, side: 'rows' | 'columns'): readonly number[] {
  const used = new Set(matrix.cells.map((cell) => (side === 'rows' ? cell.row : cell.column)))
  return [...matrix[side].keys()].filter((index) => used.has(index))
}

/** Says how many rows and columns are left out; undefined where none is. */
export function pairsCut(matrix: Matrix, { t }: Words, count: View['count']): string | undefined {
  if (!matrix.truncated) return undefined
  return t('pairsCut', {
    ...{ rows: named(matrix, 'rows'), allRows: matrix.totalRows },
    ...{ columns: named(matrix, 'columns'), allColumns: matrix.totalColumns },
    order: t(eventsOrder(count)),
  })
}

/** All others together and the unknown are not among those that are counted. */
function named(matrix: Matrix, side: 'rows' | 'columns'): number {
  return shownOf(matrix, side).filter((index) => matrix[side][index]?.keys[0]?.state === 'KNOWN')
    .length
}
