import { ClientError } from '../../errors.ts'
import type { Graph, Transaction } from '../../graph/graph.ts'
import { contradictedIn } from '../identity/identity.queries.ts'
import { settleGroups } from '../identity/settle-groups.ts'
import { stepsOn } from '../rebuild/steps.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import type { Report, Tally } from '../report.ts'
import { touched } from '../writer/touched.ts'
import { beginJudging } from './begin-judging.ts'
import { moveInSteps } from './finish-moves.ts'
import { judgeableEnds } from './judgeable-ends.ts'
import type { Judgement } from './judgement.ts'
import { noteJudgement } from './note-judgement.ts'
import { pairId } from './pair-id.ts'
import * as queries from './pairs.queries.ts'
import { projectMoved } from './project-moved.ts'

/**
 * Keeps a judgement of two entities for ever and lets it hold: those that are the same are one in all facts, lists and
 * searches, under the id of the one named first, unless the other alone is a dossier's own; those that are not any more stand by themselves as they did. Claims are moved in bounded
 * steps; broken off, the next write goes on. Throws NOT_FOUND or BAD_USER_INPUT where it cannot be.
 */
export async function judgeEntities(
  graph: Graph,
  judged: Judgement,
  rebuilding: Rebuilding,
): Promise<Report['counts']> {
  const steps = stepsOn(graph, rebuilding)
  const isMoving = await steps.take(1, (transaction, counts) =>
    judgeIn(transaction, judged, { now: rebuilding.now, tally: counts }),
  )
  if (isMoving) await moveInSteps(steps, rebuilding.now)
  return steps.counts()
}

async function judgeIn(
  transaction: Transaction,
  { one, other, judgement, by, reasons }: Judgement,
  { now, tally }: { readonly now: Date; readonly tally: Tally },
): Promise<boolean> {
  const pair = pairId(one, other)
  const before = await beginJudging(transaction, pair, { one, other, judgement })
  const ends =
    judgement === null && before !== undefined
      ? { kept: before.kept, other: before.other }
      : judgeableEnds(
          (await transaction.run(queries.endsOfPair([one, other]))).rows,
          [one, other],
          judgement,
        )
  const noted = { pair, thing: 'ENTITY', ...ends, judgement, by, reasons } as const
  await noteJudgement(transaction, noted, { now, tally })

  const { changedPlaces, isMoving } = await settleGroups(transaction, [one, other], { tally })
  refuseContradicted((await transaction.run(contradictedIn([one, other]))).rows)
  const again = touched()
  await projectMoved(transaction, { again, slots: [], changedPlaces }, { now, tally })
  return isMoving
}

function refuseContradicted(pairs: readonly (readonly [string, string])[]): void {
  const [first] = pairs
  if (first === undefined) return
  throw new ClientError(
    'BAD_USER_INPUT',
    `${first.join(' and ')} would be one by way of others, and are judged to be different. Nothing was changed. Take one of these judgements back first: \`marsad review undo\`.`,
    { pair: first },
  )
}
