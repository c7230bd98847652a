import type { Transaction } from '../../graph/graph.ts'
import type { Batch } from '../batch.ts'
import { givenIds, namedBy } from './identified-claim.ts'
import type { Identities } from './identified-claim.ts'
import { keptUnder } from './identity.queries.ts'

/** Under which ids the entities are kept that the claims of a batch name, of those that are kept under another. */
export async function identitiesIn(
  transaction: Transaction,
  { claims }: Batch,
): Promise<Identities> {
  const ids = [...new Set(claims.flatMap((claim) => givenIds(namedBy(claim))))]
  return new Map((await transaction.run(keptUnder(ids))).rows)
}
