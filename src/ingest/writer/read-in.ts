import type { Transaction } from '../../graph/graph.ts'
import type { Read } from './load-event-inputs.ts'

/** Reads inside a transaction. */
export function readIn(transaction: Transaction): Read {
  return async (query) => (await transaction.run(query)).rows
}
