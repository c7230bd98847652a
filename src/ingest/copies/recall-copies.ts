import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { copiesJudgedOf } from './copies.queries.ts'
import { settleCopies } from './settle-copies.ts'

/** Lets hold again what was judged of documents that were gone; gives those that copy something else now. */
export async function recallCopies(
  transaction: Transaction,
  added: readonly string[],
  tally: Tally,
): Promise<readonly string[]> {
  if (added.length === 0) return []
  return settleCopies(transaction, (await transaction.run(copiesJudgedOf(added))).rows, { tally })
}
