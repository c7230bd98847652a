import type { Transaction } from '../../graph/graph.ts'
import type { Touched } from '../writer/touched.ts'
import { mergedLabels } from '../writer/entity-labels.ts'
import { givenIds, identifiedClaim } from './identified-claim.ts'
import { endMoving, keptUnder } from './identity.queries.ts'
import { claimsToMove, moveClaims, moveMentions } from './move.queries.ts'

/** What came of leading claims and mentions to where their entities are kept. */
export interface Moved {
  /** The slots of claims that were led elsewhere. */
  readonly slots: readonly string[]
  /** Whether all are where they belong. */
  readonly isDone: boolean
}

/** Leads so many claims and mentions at most to where their entities are kept; what the claims are and were about is touched. */
export async function moveSome(
  transaction: Transaction,
  most: number,
  again: Touched,
): Promise<Moved> {
  const { rows: claims } = await transaction.run(claimsToMove(most))
  const given = [...new Set(claims.flatMap(({ properties }) => givenIds(properties)))]
  const identities = new Map((await transaction.run(keptUnder(given))).rows)
  const moved = claims.map((claim) => ({
    ...claim,
    now: { ...claim.properties, ...identifiedClaim(claim.properties, identities) },
  }))
  for (const { eventId, relation, properties, now } of moved) {
    for (const { subjectKey = null, objectKey = null } of [properties, now]) {
      again.touch({ eventId, relation, subjectKey, objectKey })
    }
  }
  if (moved.length > 0) {
    await transaction.run(moveClaims(moved.map(({ id, now }) => ({ id, properties: now }))))
  }
  const { rows: mentions } = await transaction.run(moveMentions(most))
  const isDone = claims.length < most && mentions.length < most
  if (isDone) await transaction.run(endMoving(mergedLabels))
  return { slots: claims.map(({ slot }) => slot), isDone }
}

/** Leads all of them, in one transaction. */
export async function moveAll(
  transaction: Transaction,
  again: Touched,
): Promise<readonly string[]> {
  const slots: string[] = []
  for (;;) {
    const moved = await moveSome(transaction, pageSize, again)
    slots.push(...moved.slots)
    if (moved.isDone) return slots
  }
}

const pageSize = 500
