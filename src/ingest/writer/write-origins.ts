import { ClientError } from '../../errors.ts'
import { originOf } from '../../facts/origin.ts'
import type { Transaction } from '../../graph/graph.ts'
import * as queries from './origins.queries.ts'
import type { StoredOrigin } from './origins.queries.ts'

/**
 * Brings the origins of these documents, of those of these sources and of all their copies up to date; gives the
 * documents whose origin changed. Throws INVALID_DOSSIER where copies lead back to where they began.
 */
export async function writeOrigins(
  transaction: Transaction,
  documentIds: readonly string[],
  sourceIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await transaction.run(queries.originsOf(documentIds, sourceIds))
  refuseCycles((await transaction.run(queries.copyCycles(documentIds))).rows)
  const changed = rows.flatMap((stored) => {
    const origin = followingOrigin(stored)
    return origin === stored.origin ? [] : [{ id: stored.id, origin }]
  })
  if (changed.length > 0) await transaction.run(queries.saveOrigins(changed))
  return changed.map(({ id }) => id)
}

/** The origin that a document should have; null where its copies lead back to themselves. */
export function followingOrigin({ follows }: StoredOrigin): string | null {
  return follows === null ? null : originOf(follows)
}

function refuseCycles(ids: readonly string[]): void {
  if (ids.length === 0) return
  throw new ClientError(
    'INVALID_DOSSIER',
    `copyOf leads back to where it began, over: ${ids.join(', ')}. Nothing was changed. Take copyOf from one of these documents; other dossiers hold the rest of the circle.`,
    { ids },
  )
}
