import type { Cell } from '../../facts/cell.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { cellRow } from './cell-row.ts'
import * as queries from './cells.queries.ts'

/** So many cells are changed by one statement: the database holds its rows in memory all at once. */
const chunk = 2_000

/** Changes cells by what they are given as differences, sorted by id, and takes away those that have no events left. */
export async function writeCells(
  transaction: Transaction,
  changes: readonly Cell[],
  tally: Tally,
): Promise<void> {
  let added = 0
  for (let start = 0; start < changes.length; start += chunk) {
    const rows = changes.slice(start, start + chunk).map(cellRow)
    added += (await transaction.run(queries.addToCells(rows))).changes.nodesCreated
  }
  const lessened = changes.filter(({ measures }) => measures.events <= 0).map(({ id }) => id)
  const closed = lessened.length === 0 ? 0 : await deleteEmpty(transaction, lessened)
  tally.add('Cell', { added, changed: changes.length - added - closed, closed })
}

async function deleteEmpty(transaction: Transaction, ids: readonly string[]): Promise<number> {
  return (await transaction.run(queries.deleteEmptyCells(ids))).changes.nodesDeleted
}
