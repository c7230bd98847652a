import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import { lostRun } from '../runs/lost-run.ts'
import { unknownRun } from '../runs/unknown-run.ts'
import { runToUndo } from './undo.queries.ts'
import type { UndoneRun } from './undo.queries.ts'

/**
 * A run that may be undone, by `taker` where somebody has taken it for that. The transaction holds the writer's lock, so
 * that nothing comes in between. Throws NOT_FOUND, BAD_USER_INPUT where there is nothing to undo or a later run of the
 * same dossier rests on it, and ALREADY_RUNNING where another process has it.
 */
export async function undoableRun(
  transaction: Transaction,
  id: string,
  taker?: string,
): Promise<UndoneRun> {
  const [run] = (await transaction.run(runToUndo(id))).rows
  if (run === undefined) throw unknownRun(id)
  if (taker !== undefined && run.takenBy !== taker) throw lostRun(id)
  if (taker === undefined && run.status === 'UNDONE') {
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
