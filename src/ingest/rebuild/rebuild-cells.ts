import type { Graph, Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { deleteCells, saveCells } from '../writer/cells.queries.ts'
import { recountMonth } from './recount-month.ts'
import * as queries from './recount.queries.ts'
import type { Steps } from './steps.ts'

/** So many cells are mended in one transaction: the database holds what it changes in memory. */
const most = 5_000
const slow = { deadline: 300_000 }

/** Counts the cells of all months again and mends those that differ. */
export async function rebuildCells(graph: Graph, steps: Steps): Promise<void> {
  while (!(await steps.take(0, deleteStrays)));
  for (const month of await graph.read(queries.countedMonths(), slow)) {
    const mend = (months: number): Promise<boolean> =>
      steps.take(months, (transaction, counts) => mendMonth(transaction, month, counts))
    let isDone = await mend(1)
    while (!isDone) isDone = await mend(0)
  }
  steps.done('months')
}

/** Deletes as many cells of no family as one transaction takes; says whether that was all. */
async function deleteStrays(transaction: Transaction, counts: Tally): Promise<boolean> {
  const { rows } = await transaction.run(queries.strayCells(most))
  if (rows.length === 0) return true
  await transaction.run(deleteCells(rows))
  counts.add('Cell', { closed: rows.length })
  return rows.length < most
}

/** Mends as many cells of a month as one transaction takes; says whether that was all. */
async function mendMonth(transaction: Transaction, month: string, counts: Tally): Promise<boolean> {
  const read: Parameters<typeof recountMonth>[0] = async (query) =>
    (await transaction.run(query)).rows
  const { added, changed, removed, unchanged } = await recountMonth(read, month)
  const rows = [...added, ...changed].slice(0, most)
  const gone = removed.slice(0, most)
  if (rows.length > 0) await transaction.run(saveCells(rows))
  if (gone.length > 0) await transaction.run(deleteCells(gone))
  const isDone = added.length + changed.length <= most && removed.length <= most
  const isNew = Math.min(rows.length, added.length)
  counts.add('Cell', {
    added: isNew,
    changed: rows.length - isNew,
    closed: gone.length,
    unchanged: isDone ? unchanged.length : 0,
  })
  return isDone
}
