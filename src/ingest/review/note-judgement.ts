import type { Transaction } from '../../graph/graph.ts'
import { stableId } from '../../lib/stable-id.ts'
import type { Tally } from '../report.ts'
import { saveJudgement } from './pairs.queries.ts'
import type { SavedJudgement } from './pairs.queries.ts'

/** Keeps a judgement as one more of its pair. */
export async function noteJudgement(
  transaction: Transaction,
  judged: Omit<SavedJudgement, 'id' | 'now'>,
  { now, tally }: { readonly now: Date; readonly tally: Tally },
): Promise<void> {
  const instant = now.toISOString()
  const id = stableId('judgement', judged.pair, instant, judged.judgement)
  await transaction.run(saveJudgement({ ...judged, id, now: instant }))
  tally.add('Judgement', { added: 1 })
}
