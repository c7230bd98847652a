import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import { toldEvents } from '../duplicates/duplicates.queries.ts'
import type { DrawnPair } from '../duplicates/duplicates.queries.ts'
import { settleDuplicates } from '../duplicates/settle-duplicates.ts'
import type { Tally } from '../report.ts'
import { beginJudging } from './begin-judging.ts'
import type { Judgement } from './judgement.ts'
import { noteJudgement } from './note-judgement.ts'
import { pairId } from './pair-id.ts'

/**
 * Keeps a judgement of two events for ever and lets it hold: those that are the same keep their facts, and count as one
 * where duplicates are left out. Throws NOT_FOUND or BAD_USER_INPUT where it cannot be.
 */
export async function judgeEvents(
  transaction: Transaction,
  { one, other, judgement, by, reasons }: Judgement,
  noting: { readonly now: Date; readonly tally: Tally },
): Promise<void> {
  const pair = pairId(one, other)
  const before = await beginJudging(transaction, pair, { one, other, judgement })
  if (judgement !== null) await refuseMissing(transaction, [one, other])
  const ends =
    before === undefined ? { kept: one, other } : { kept: before.kept, other: before.other }
  await noteJudgement(
    transaction,
    { pair, thing: 'EVENT', ...ends, judgement, by, reasons },
    noting,
  )
  refuseContradicted(await settleDuplicates(transaction))
}

async function refuseMissing(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const { rows } = await transaction.run(toldEvents(ids))
  const missing = ids.find((id) => !rows.includes(id))
  if (missing !== undefined) {
    throw new ClientError('NOT_FOUND', `There is no event ${missing}.`, { id: missing })
  }
  if (new Set(ids).size < 2) {
    throw new ClientError('BAD_USER_INPUT', 'Two different events are needed.', { ids })
  }
}

function refuseContradicted(pairs: readonly DrawnPair[]): void {
  const sets = new Map(
    pairs
      .flatMap(({ from, to, judgedSet }) => [[from, judgedSet] as const, [to, judgedSet] as const])
      .filter(([, set]) => set !== null),
  )
  const contradicted = pairs.find(
    ({ from, to, judgement }) =>
      judgement === 'DIFFERENT' && sets.has(from) && sets.get(from) === sets.get(to),
  )
  if (contradicted === undefined) return
  const { from, to } = contradicted
  throw new ClientError(
    'BAD_USER_INPUT',
    `${from} and ${to} would be one by way of others, and are judged to be different. Nothing was changed. Take one of these judgements back first: \`marsad review undo\`.`,
    { pair: [from, to] },
  )
}
