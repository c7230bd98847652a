import { ClientError } from '../../errors.ts'
import type { ClaimRecord } from '../../facts/claim-record.ts'
import { projectRelation } from '../../facts/project-relation.ts'
import type { Transaction } from '../../graph/graph.ts'
import { groupBy } from '../group-by.ts'
import type { Tally } from '../report.ts'
import { saveUsed } from './claims.queries.ts'
import { relationEdges } from './edges.queries.ts'
import * as queries from './relations.queries.ts'
import type { StoredClaim } from './stored-claim.ts'
import type { Triple } from './touched.ts'
import { compareEdges } from './write-edges.ts'

/** Projects relations again and draws the edges that follow; gives the starts of those that changed. */
export async function writeRelations(
  transaction: Transaction,
  triples: readonly Triple[],
  tally: Tally,
): Promise<ReadonlySet<string>> {
  if (triples.length === 0) return new Set()
  const rows = triples.map((triple) => ({ ...triple }))
  const claims = (await transaction.run(queries.relationClaims(rows))).rows
  const stored = (await transaction.run(relationEdges(rows))).rows
  const facts = [...groupBy(claims, ({ claim }) => tripleKey(claim)).values()].map((same) =>
    projectRelation(same.map(({ claim }) => claim)),
  )
  await writeUsed(
    transaction,
    claims,
    facts.flatMap(({ used }) => used),
  )
  const wanted = facts.flatMap(({ edge }) =>
    edge === null ? [] : [{ ...edge, properties: { ...edge.properties } }],
  )
  const differences = compareEdges(transaction, stored, wanted, tally)
  await differences.write()
  tally.note('ENTITY', 'CHANGED', [...differences.starts, ...differences.ends])
  await refuseCycles(transaction, triples)
  return differences.starts
}

/** Says of claims whether facts follow from them, where that changed. */
export async function writeUsed(
  transaction: Transaction,
  claims: readonly StoredClaim[],
  usedIds: readonly string[],
): Promise<void> {
  const used = new Set(usedIds)
  const rows = claims
    .filter((stored) => stored.used !== used.has(stored.claim.id))
    .map(({ claim }) => ({ id: claim.id, used: used.has(claim.id) }))
  if (rows.length > 0) await transaction.run(saveUsed(rows))
}

async function refuseCycles(transaction: Transaction, triples: readonly Triple[]): Promise<void> {
  const ids = triples
    .filter(({ relation }) => relation === 'WITHIN' || relation === 'KIND_OF')
    .map(({ subjectKey }) => subjectKey)
  if (ids.length === 0) return
  const cycles = (await transaction.run(queries.hierarchyCycles(ids))).rows
  if (cycles.length === 0) return
  throw new ClientError(
    'INVALID_DOSSIER',
    `WITHIN or KIND_OF leads back to where it began, over: ${cycles.join(', ')}. Nothing was changed. Remove the claim that closes the circle; other dossiers hold the rest of it.`,
    { ids: cycles },
  )
}

function tripleKey({ subjectKey, relation, objectKey }: ClaimRecord): string {
  return JSON.stringify([subjectKey, relation, objectKey])
}
