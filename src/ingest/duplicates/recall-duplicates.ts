import type { Transaction } from '../../graph/graph.ts'
import { hasJudgedEvents } from './duplicates.queries.ts'
import { settleDuplicates } from './settle-duplicates.ts'

/** Lets hold again what was judged of events that were gone. */
export async function recallDuplicates(
  transaction: Transaction,
  added: readonly string[],
): Promise<void> {
  if (added.length === 0) return
  const { rows } = await transaction.run(hasJudgedEvents(added))
  if (rows.includes(true)) await settleDuplicates(transaction)
}
