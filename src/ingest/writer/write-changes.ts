import { appendChanges } from '../../graph/change-log.queries.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { ChangeNote } from '../change-notes.ts'
import type { RunOf } from './run-of.ts'

const chunk = 1_000

/** Appends what a write changes to the log of changes; the transaction holds the writer's lock. */
export async function writeChanges(
  transaction: Transaction,
  run: RunOf,
  notes: readonly ChangeNote[],
): Promise<void> {
  for (let start = 0; start < notes.length; start += chunk) {
    const rows = notes.slice(start, start + chunk).map((note) => ({ ...note }))
    await transaction.run(appendChanges({ run: run.id, now: run.now, rows }))
  }
}
