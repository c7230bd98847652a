import { randomUUID } from 'node:crypto'
import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Graph } from '../../graph/graph.ts'
import { tellChanges } from '../../graph/tell-changes.ts'
import { settleDuplicates } from '../duplicates/settle-duplicates.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import { takeRun } from '../runs/take-run.queries.ts'
import { undoStep } from './undo-step.ts'
import { markUndone } from './undo.queries.ts'
import { undoableRun } from './undoable-run.ts'

/** When a run is undone, and who is told how many of its steps are. */
export interface Undoing {
  readonly now: Date
  readonly progress: (undone: number, steps: number) => void
}

/**
 * Takes back what a run did, its last step first, each in a transaction of its own: broken off, the same call goes on.
 * What others support stays. Throws NOT_FOUND or BAD_USER_INPUT where there is nothing to undo, or a later run of the
 * same dossier rests on it, and ALREADY_RUNNING where another process takes the run over.
 */
export async function undoRun(
  graph: Graph,
  id: string,
  { now, progress }: Undoing,
): Promise<Report['counts']> {
  const instant = now.toISOString()
  const taker = randomUUID()
  const { steps } = await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    const run = await undoableRun(transaction, id)
    await transaction.run(takeRun(run.dossier, id, taker))
    await transaction.run(markUndone(id, 'UNDOING', instant))
    return run
  })
  const all = tally()
  for (let undone = 0; ; undone += 1) {
    const step = await graph.write((transaction) => undoStep(transaction, { id, taker }, instant))
    if (step === null) break
    for (const [label, count] of Object.entries(step.counts)) all.add(label, count)
    if (step.behind) await tellChanges(graph, now)
    progress(undone + 1, steps)
  }
  await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    await undoableRun(transaction, id, taker)
    await settleDuplicates(transaction)
    await transaction.run(markUndone(id, 'UNDONE', instant))
  })
  return all.counts()
}
