import type { CypherRecord } from '../../graph/query.ts'
import type { StoredClaim } from './stored-claim.ts'
import { storedClaim } from './stored-claim.ts'

/** What a claim's derived properties follow from, beside the claim. */
export interface ClaimContext extends StoredClaim {
  readonly sourceId: string | null
  readonly origin: string
  readonly published: string | null
  readonly position: number
  readonly speaksFor: readonly string[]
}

/**
 * The columns of a context, for a `claim` from a `document`. Of what is passed on, the origin is that of who said it
 * first; what follows from equal origins makes none. A voice is lent only by what somebody asserts and nobody
 * denies: a suspicion that one speaks for a party makes nobody its spokesman.
 */
export const CONTEXT_COLUMNS = `head(COLLECT { MATCH (document)-[:PUBLISHED_BY]->(source:Source) RETURN source.id }) AS sourceId,
       coalesce(head(COLLECT {
         MATCH (claim)-[telling:REPEATS*1..]->(told:Claim)-[:FROM_DOCUMENT]->(first:Document)
         WHERE all(one IN telling WHERE one.method IS NULL)
           AND NOT EXISTS { MATCH (told)-[further:REPEATS]->() WHERE further.method IS NULL }
         RETURN first.origin
       }), document.origin) AS origin,
       document.publishedLatest AS published,
       head(COLLECT {
         MATCH (claim)-[:EVIDENCED_BY]->(passage:Passage)
         RETURN passage.index ORDER BY passage.index
       }) AS position,
       COLLECT {
         MATCH (claim)-[:SAID_BY]->(:Actor)-[speaking:SPEAKS_FOR*1..4]->(party:Actor)
         WHERE all(one IN speaking WHERE NOT one.disputed
           AND any(stance IN one.stances WHERE stance IN ['CLAIMED', 'ACCUSED', 'REPORTED']))
         RETURN DISTINCT party.id
       } AS speaksFor`

/** Reads a row of a claim's `properties`, its `passages` and the columns of its context. */
export function claimContext(record: CypherRecord): ClaimContext {
  return {
    ...storedClaim(record),
    // The columns are made by the text above.
    sourceId: record.sourceId as string | null,
    origin: record.origin as string,
    published: record.published as string | null,
    position: record.position as number,
    speaksFor: record.speaksFor as readonly string[],
  }
}
