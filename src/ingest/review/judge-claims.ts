import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Tally } from '../report.ts'
import { touched } from '../writer/touched.ts'
import { beginJudging } from './begin-judging.ts'
import type { Judgement } from './judgement.ts'
import { noteJudgement } from './note-judgement.ts'
import { pairId } from './pair-id.ts'
import { claimsToJudge } from './pairs.queries.ts'
import { projectMoved } from './project-moved.ts'

/**
 * Keeps for ever that two claims about an event do not stand to each other as follows from what they say, in whatever
 * version, or takes that back. Throws NOT_FOUND or BAD_USER_INPUT where it cannot be.
 */
export async function judgeClaims(
  transaction: Transaction,
  { one, other, judgement, by, reasons }: Judgement,
  noting: { readonly now: Date; readonly tally: Tally },
): Promise<void> {
  if (judgement === 'SAME') {
    throw wrong('Claims stay apart, so that they cannot be the same: judge their documents.')
  }
  const [first, second] = await slotsOf(transaction, [one, other])
  const pair = pairId(first.slot, second.slot)
  await beginJudging(transaction, pair, { one, other, judgement })
  const noted = { pair, thing: 'CLAIM', kept: one, other, judgement, by, reasons } as const
  await noteJudgement(transaction, noted, noting)
  const again = touched()
  again.touchEvents([first.eventId])
  const changedPlaces = { moved: [], ofNewKind: [] }
  await projectMoved(transaction, { again, slots: [], changedPlaces }, noting)
}

interface Slot {
  readonly slot: string
  readonly eventId: string
}

async function slotsOf(
  transaction: Transaction,
  ids: readonly [string, string],
): Promise<readonly [Slot, Slot]> {
  const { rows } = await transaction.run(claimsToJudge(ids))
  const [first, second] = ids.map((id) => {
    const found = rows.find((row) => row.id === id)
    if (found === undefined) throw new ClientError('NOT_FOUND', `There is no claim ${id}.`, { id })
    return found
  })
  if (first?.eventId == null || second?.eventId !== first.eventId || first.slot === second.slot) {
    throw wrong('Two claims about one event are needed.')
  }
  return [
    { slot: first.slot, eventId: first.eventId },
    { slot: second.slot, eventId: first.eventId },
  ]
}

function wrong(reason: string): ClientError {
  return new ClientError('BAD_USER_INPUT', `${reason} Nothing was changed.`, {})
}
