import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import type { Batch } from '../../src/ingest/batch.ts'
import { freshClaim } from '../../src/ingest/writer/fresh-claim.ts'

/** The claims of a batch of one document that an empty graph takes in, with what is derived of each. */
export function claimRecords(
  { claims, documents, passages }: Batch,
  origin: string,
): readonly ClaimRecord[] {
  const indexes = new Map(passages.map(({ id, index }) => [id, index]))
  const [document] = documents
  const ground = {
    ...{ origin, sourceId: document?.sourceId ?? null },
    published: document?.publishedLatest ?? null,
  }
  return claims.map((draft) => {
    const position = Math.min(...draft.passages.map(({ passageId }) => indexes.get(passageId) ?? 0))
    return freshClaim(draft, { ...ground, position })
  })
}
