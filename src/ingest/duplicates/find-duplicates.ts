import type { Graph, Transaction } from '../../graph/graph.ts'
import { stepsOn } from '../rebuild/steps.ts'
import type { Rebuilding } from '../rebuild/steps.ts'
import type { Report, Tally } from '../report.ts'
import { pairId } from '../review/pair-id.ts'
import { proposePairs } from '../review/pairs.queries.ts'
import * as queries from './duplicates.queries.ts'
import type { AlikeEvents, LookedAt } from './duplicates.queries.ts'
import { scoreEvents } from './score-events.ts'
import { settleDuplicates } from './settle-duplicates.ts'

/** So many events are looked at in one transaction. */
const most = 200

/**
 * Looks for what the events that changed since the last look may be already, some at a time, and proposes those that are
 * alike. It may be broken off and goes on where it stood.
 */
export async function findDuplicates(
  graph: Graph,
  rebuilding: Rebuilding,
): Promise<Report['counts']> {
  const steps = stepsOn(graph, rebuilding)
  const now = rebuilding.now.toISOString()
  let [since] = await graph.read(queries.lookedAt())
  while (since !== undefined) {
    const page = await graph.read(queries.changedEvents(since, most))
    since = page.at(-1)
    if (since === undefined) break
    const last: LookedAt = since
    await steps.take(page.length, async (transaction, tally) => {
      await lookAt(
        transaction,
        page.map(({ id }) => id),
        { now, tally },
      )
      await transaction.run(queries.saveLookedAt(last))
    })
  }
  await steps.take(0, async (transaction) => {
    await transaction.run(queries.dropLostEvents())
    await settleDuplicates(transaction)
  })
  return steps.counts()
}

async function lookAt(
  transaction: Transaction,
  ids: readonly string[],
  { now, tally }: { readonly now: string; readonly tally: Tally },
): Promise<void> {
  await transaction.run(queries.dropProposedEvents(ids))
  const { rows: alike } = await transaction.run(queries.alikeEvents(ids))
  const proposed = new Map(alike.flatMap((two) => proposalOf(two)))
  if (proposed.size === 0) return
  const { rows } = await transaction.run(proposePairs([...proposed.values()], now))
  tally.add('Pair', { added: rows.length })
}

/** Whichever is looked at, the first by id is the one that is named first. */
function proposalOf({ one, other }: AlikeEvents) {
  const scored = scoreEvents(one, other)
  if (scored === undefined) return []
  const [kept = '', second = ''] = [one.id, other.id].sort()
  const id = pairId(kept, second)
  const { score, reasons } = scored
  const row = { id, thing: 'EVENT', kept, other: second, score, reasons: [...reasons], run: null }
  return [[id, row] as const]
}
