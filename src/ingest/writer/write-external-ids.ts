import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { ExternalIdRecord } from '../batch.ts'
import type { Tally } from '../report.ts'
import * as queries from './external-ids.queries.ts'

/** An entity or event with its ids in other data sets. */
interface Identified {
  readonly id: string
  readonly externalIds: readonly ExternalIdRecord[]
}

/** Where a write of external ids says what it does, and whether an id that is another's is left to it. */
interface WritingIds {
  readonly tally: Tally
  readonly yields: boolean
}

/**
 * Writes the ids that entities or events have in other data sets, and gives whose ids changed. One that is another's
 * stays there where the write yields; else throws INVALID_DOSSIER.
 */
export async function writeExternalIds(
  transaction: Transaction,
  records: readonly Identified[],
  { tally, yields }: WritingIds,
): Promise<readonly string[]> {
  const wanted = records.flatMap(({ id, externalIds }) =>
    externalIds.map(({ scheme, value }) => ({ ownerId: id, scheme, value })),
  )
  const ids = records.map(({ id }) => id)
  const stored = (await transaction.run(queries.externalIds(ids, wanted))).rows
  const key = (row: { readonly scheme: string; readonly value: string }): string =>
    JSON.stringify([row.scheme, row.value])
  const owners = new Map(stored.map((row) => [key(row), row.ownerId]))
  for (const row of wanted) {
    const owner = owners.get(key(row))
    if (owner === undefined || owner === row.ownerId || yields) continue
    throw new ClientError(
      'INVALID_DOSSIER',
      `${row.ownerId}: the external id ${row.scheme} ${row.value} belongs to ${owner} already. Nothing was changed. Use that one, or correct the external id.`,
      { id: row.ownerId, owner },
    )
  }
  const kept = new Set(wanted.map(key))
  const free = wanted.filter((row) => !owners.has(key(row)))
  // The first who wants one has it.
  const added = [...new Map(free.toReversed().map((row) => [key(row), row])).values()].reverse()
  const closed = stored.filter((row) => !kept.has(key(row)))
  if (added.length > 0) await transaction.run(queries.addExternalIds(added))
  if (closed.length > 0) {
    const rows = closed.map(({ scheme, value }) => ({ scheme, value }))
    await transaction.run(queries.deleteExternalIds(rows))
  }
  tally.add('ExternalId', {
    added: added.length,
    closed: closed.length,
    unchanged: wanted.length - added.length,
  })
  return [...added, ...closed].map(({ ownerId }) => ownerId)
}
