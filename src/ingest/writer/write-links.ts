import { ClientError } from '../../errors.ts'
import type { Transaction } from '../../graph/graph.ts'
import type { Batch } from '../batch.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import * as queries from './links.queries.ts'
import type { ClaimLink, LinkedClaim, WrongLink } from './links.queries.ts'

/**
 * Links the claims of a batch to those they repeat, corroborate and contradict, and claims of other dossiers to the new
 * versions of those they name: `keys` are of claims that changed. Throws INVALID_DOSSIER where a link cannot be.
 */
export async function writeLinks(
  transaction: Transaction,
  batch: Batch,
  keys: readonly string[],
  tally: Tally,
): Promise<void> {
  const names = batch.claims.some(
    ({ repeats, corroborates, contradicts }) =>
      repeats !== null || corroborates.length + contradicts.length > 0,
  )
  if (!names && keys.length === 0) return
  await relink(
    transaction,
    (await transaction.run(queries.linkedClaims(batch.dossier, keys))).rows,
    tally,
  )
}

/** Links claims to those they name and to no other; throws INVALID_DOSSIER where a link cannot be. */
export async function relink(
  transaction: Transaction,
  claims: readonly LinkedClaim[],
  tally: Tally,
): Promise<void> {
  const added = claims.flatMap(({ id, wanted, stored }) => rowsOf(id, without(wanted, stored)))
  const removed = claims.flatMap(({ id, wanted, stored }) => rowsOf(id, without(stored, wanted)))
  if (removed.length > 0) await transaction.run(queries.deleteLinks(removed))
  if (added.length > 0) {
    await transaction.run(queries.addLinks(added))
    const ids = [...new Set(added.map(({ from }) => from))]
    refuse((await transaction.run(queries.wrongLinks(ids))).rows)
  }
  for (const [type, rows] of groupBy(added, (row) => row.type)) {
    tally.add(type, { added: rows.length })
  }
  for (const [type, rows] of groupBy(removed, (row) => row.type)) {
    tally.add(type, { closed: rows.length })
  }
}

/** Whether a claim is linked to those it names and to no other. */
export function isLinked({ wanted, stored }: LinkedClaim): boolean {
  return wanted.length === stored.length && without(wanted, stored).length === 0
}

function without(links: readonly ClaimLink[], others: readonly ClaimLink[]): readonly ClaimLink[] {
  return links.filter(([type, id]) => !others.some((other) => other[0] === type && other[1] === id))
}

function rowsOf(from: string, links: readonly ClaimLink[]) {
  return links.map(([type, to]) => ({ from, type, to }))
}

function refuse(wrong: readonly WrongLink[]): void {
  const [first] = wrong
  if (first === undefined) return
  const circle = wrong.filter((link) => link.circle).map(({ to }) => to)
  throw new ClientError(
    'INVALID_DOSSIER',
    circle.length > 0
      ? `repeats leads back to where it began, over: ${circle.join(', ')}. Nothing was changed. Take repeats from one of these claims; other dossiers hold the rest of the circle.`
      : `${first.to} is a claim of another kind than ${first.from}, which names it. Nothing was changed. Name a claim of the same kind, or give the key to another.`,
    { claims: wrong.map(({ from, to }) => ({ from, to })) },
  )
}
