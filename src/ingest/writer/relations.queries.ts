import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'
import type { StoredClaim } from './stored-claim.ts'
import { storedClaim } from './stored-claim.ts'

/** The open claims that relate these pairs of entities in these ways. */
export function relationClaims(rows: readonly CypherValue[]): CypherQuery<StoredClaim> {
  return readQuery({
    text: `UNWIND $rows AS row
MATCH (claim:RelationClaim {subjectKey: row.subjectKey, objectKey: row.objectKey, relation: row.relation})
WHERE claim.supersededAt IS NULL
RETURN properties(claim) AS properties, [] AS passages`,
    parameters: { rows },
    row: storedClaim,
  })
}

/** Those of these places and weapons that lie within themselves or are of their own kind. */
export function hierarchyCycles(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (thing:Entity {id: id})
WHERE EXISTS { (thing)-[:WITHIN*1..30]->(thing) } OR EXISTS { (thing)-[:KIND_OF*1..30]->(thing) }
RETURN id`,
    parameters: { ids },
    row: ({ id }) => id as string,
  })
}
