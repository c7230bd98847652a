import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Batch } from '../batch.ts'
import { documents } from './evidence.queries.ts'
import { freshClaim } from './fresh-claim.ts'
import { byId } from './stored-node.ts'

/** First versions of claims that speak for themselves alone, with what is derived of each. */
export async function derivedFresh(
  transaction: Transaction,
  batch: Batch,
  drafts: readonly ClaimDraft[],
): Promise<readonly ClaimRecord[]> {
  const ids = [...new Set(drafts.map(({ documentId }) => documentId))]
  const of = byId((await transaction.run(documents(null, ids))).rows)
  const indexes = new Map(batch.passages.map(({ id, index }) => [id, index]))
  return drafts.map((draft) => {
    const document = of.get(draft.documentId)
    // The writer stored them.
    const origin = document?.origin as string
    const sourceId = (document?.sourceId ?? null) as string | null
    const published = (document?.publishedLatest ?? null) as string | null
    const position = indexes.get(draft.passages[0]?.passageId ?? '') ?? 0
    return freshClaim(draft, { origin, sourceId, published, position })
  })
}
