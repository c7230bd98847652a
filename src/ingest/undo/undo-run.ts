import { ClientError } from '../../errors.ts'
import { takeWriterLock } from '../../graph/change-log.queries.ts'
import type { Graph } from '../../graph/graph.ts'
import { tellChanges } from '../../graph/tell-changes.ts'
import { settleDuplicates } from '../duplicates/settle-duplicates.ts'
import { tally } from '../report.ts'
import type { Report } from '../report.ts'
import { unknownRun } from '../runs/unknown-run.ts'
import { undoStep } from './undo-step.ts'
import { markUndone, runToUndo } from './undo.queries.ts'
import type { UndoneRun } from './undo.queries.ts'

/** When a run is undone, and who is told how many of its steps are. */
export interface Undoing {
  readonly now: Date
  readonly progress: (undone: number, steps: number) => void
}

/**
 * Takes back what a run did, its last step first, each in a transaction of its own: broken off, the same call goes on.
 * What others support stays. Throws NOT_FOUND or BAD_USER_INPUT where there is nothing to undo, or a later run of the
 * same dossier rests on it.
 */
export async function undoRun(
  graph: Graph,
  id: string,
  { now, progress }: Undoing,
): Promise<Report['counts']> {
  const [run] = await graph.read(runToUndo(id))
  const { steps } = refuse(id, run)
  const instant = now.toISOString()
  const mark = (status: 'UNDOING' | 'UNDONE') =>
    graph.write(async (transaction) => {
      await transaction.run(takeWriterLock())
      await transaction.run(markUndone(id, status, instant))
    })
  await mark('UNDOING')
  const all = tally()
  for (let undone = 0; ; undone += 1) {
    const step = await graph.write((transaction) => undoStep(transaction, id, instant))
    if (step === null) break
    for (const [label, count] of Object.entries(step.counts)) all.add(label, count)
    if (step.behind) await tellChanges(graph, now)
    progress(undone + 1, steps)
  }
  await graph.write(async (transaction) => {
    await transaction.run(takeWriterLock())
    await settleDuplicates(transaction)
  })
  await mark('UNDONE')
  return all.counts()
}

function refuse(id: string, run: UndoneRun | undefined): UndoneRun {
  if (run === undefined) throw unknownRun(id)
  if (run.status === 'UNDONE') {
    throw new ClientError('BAD_USER_INPUT', `${id} is undone already.`, { id })
  }
  if (run.later.length > 0) {
    throw new ClientError(
      'BAD_USER_INPUT',
      `${id} cannot be undone yet: later runs of ${run.dossier} rest on it. Undo them first, in this order: ${run.later.join(', ')}.`,
      { id, later: run.later },
    )
  }
  if (run.status === 'DONE' && run.steps === 0) {
    throw new ClientError('BAD_USER_INPUT', `${id} changed nothing, so there is nothing to undo.`, {
      id,
    })
  }
  return run
}
