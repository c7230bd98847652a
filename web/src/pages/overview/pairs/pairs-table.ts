import type { PairsQuery } from '../../../gql/further/graphql.ts'
import { tallyCells, tallyColumns } from '../../../kit/tally-table.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'
import { pairsCut } from './pairs-cut.ts'

/** The matrix as a list of its cells. */
export function pairsTable({ matrix }: PairsQuery, words: Words, count: View['count']): TableModel {
  const { t } = words
  return {
    columns: [
      { label: t(matrix.directed ? 'accusedParty' : 'actor') },
      { label: t(matrix.directed ? 'target' : 'actor') },
      ...tallyColumns(words),
    ],
    rows: matrix.cells.map(({ row, column, tally }) => [
      matrix.rows[row]?.keys[0]?.label ?? '',
      matrix.columns[column]?.keys[0]?.label ?? '',
      ...tallyCells(tally),
    ]),
    note: pairsCut(matrix, words, count),
  }
}
