import type { ClaimDraft, ClaimRecord } from '../../facts/claim-record.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Batch } from '../batch.ts'
import { claimId } from './claim-version.ts'
import { derivedOf } from './derived-claim.ts'
import { documents } from './evidence.queries.ts'
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
    const claim: ClaimRecord = Object.assign({ ...draft }, OWN, { id: claimId(draft, 1), origin })
    const context = { claim, used: false, sourceId, origin, published, position, speaksFor: [] }
    return Object.assign(claim, derivedOf(context))
  })
}

const OWN = {
  ...{ version: 1, sourceId: null, published: null, stance: null, position: 0, live: false },
  ...{ recordedAt: '', supersededAt: null },
}
