import type { Transaction } from '../../graph/graph.ts'
import { differencesOf } from '../writer/differences.ts'
import * as queries from './duplicates.queries.ts'
import type { DrawnPair } from './duplicates.queries.ts'
import { likelyFrom } from './likely-from.ts'
import { wantedPairs } from './wanted-pairs.ts'

/** Draws SAME_EVENT_AS between all events that were judged, or that are likely one; gives the pairs that hold. */
export async function settleDuplicates(transaction: Transaction): Promise<readonly DrawnPair[]> {
  const wanted = wantedPairs((await transaction.run(queries.eventPairs(likelyFrom))).rows)
  const { rows: drawn } = await transaction.run(queries.drawnPairs())
  const stored = new Map(drawn.map((pair) => [keyOf(pair), propertiesOf(pair)]))
  const rows = wanted.map((pair) => ({ ...pair, id: keyOf(pair), properties: propertiesOf(pair) }))
  const { added, changed, removed } = differencesOf(stored, rows)
  const gone = drawn.filter((pair) => removed.includes(keyOf(pair)))
  if (gone.length > 0) {
    await transaction.run(queries.deletePairsDrawn(gone.map(({ from, to }) => ({ from, to }))))
  }
  const different = [...added, ...changed].map(({ from, to, properties }) => ({
    ...{ from, to, properties },
  }))
  if (different.length > 0) await transaction.run(queries.drawPairs(different))
  return wanted
}

function keyOf({ from, to }: DrawnPair): string {
  return JSON.stringify([from, to])
}

function propertiesOf({ judgement, score, by, judgedSet, likelySet }: DrawnPair) {
  return { judgement, score, by, judgedSet, likelySet }
}
