import { ClientError } from '../../errors.ts'
import type { Graph, Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import { contradictedIn } from '../identity/identity.queries.ts'
import { settleGroups } from '../identity/settle-groups.ts'
import { stepsOn } from '../rebuild/steps.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import type { Report, Tally } from '../report.ts'
import { touched } from '../writer/touched.ts'
import { moveInSteps } from './finish-moves.ts'
import { judgeableEnds } from './judgeable-ends.ts'
import { pairId } from './pair-id.ts'
import * as queries from './pairs.queries.ts'
import { projectMoved } from './project-moved.ts'

/** What somebody says of two entities. */
export interface EntityJudgement {
  /** The one under whose id both are kept, unless the other alone is a dossier's own. */
  readonly one: string
  readonly other: string
  /** Null takes back what was judged. */
  readonly judgement: 'SAME' | 'DIFFERENT' | 'UNSURE' | null
  readonly by: string
  readonly reasons: readonly string[]
}

/**
 * Keeps a judgement of two entities for ever and lets it hold: those that are the same are one in all facts, lists and
 * searches, under one id; those that are not any more stand by themselves as they did. Claims are moved in bounded
 * steps; broken off, the next write goes on. Throws NOT_FOUND or BAD_USER_INPUT where it cannot be.
 */
export async function judgeEntities(
  graph: Graph,
  judged: EntityJudgement,
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
  { one, other, judgement, by, reasons }: EntityJudgement,
  { now, tally }: { readonly now: Date; readonly tally: Tally },
): Promise<boolean> {
  const pair = pairId(one, other)
  const [before] = (await transaction.run(queries.judgementOf(pair))).rows
  if ((before?.judgement ?? null) === judgement) return refuseSame(judgement, one, other)
  const ends =
    judgement === null && before !== undefined
      ? { kept: before.kept, other: before.other }
      : judgeableEnds(
          (await transaction.run(queries.endsOfPair([one, other]))).rows,
          [one, other],
          judgement,
        )
  const instant = now.toISOString()
  const id = stableId('judgement', pair, instant, judgement)
  const saved = {
    id,
    pair,
    thing: 'ENTITY',
    ...ends,
    judgement,
    by,
    reasons,
    now: instant,
  } as const
  await transaction.run(queries.saveJudgement(saved))
  tally.add('Judgement', { added: 1 })

  const { changedPlaces, isMoving } = await settleGroups(transaction, [one, other], { tally })
  refuseContradicted((await transaction.run(contradictedIn([one, other]))).rows)
  const again = touched()
  await projectMoved(transaction, { again, slots: [], changedPlaces }, { now, tally })
  return isMoving
}

function refuseSame(judgement: string | null, one: string, other: string): never {
  throw new ClientError(
    'BAD_USER_INPUT',
    judgement === null
      ? `Nothing is judged of ${one} and ${other}, so there is nothing to take back.`
      : `${one} and ${other} are judged ${judgement} already.`,
    { one, other },
  )
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
