import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

/** A claim that has to be led to where an entity is kept. */
export interface MovedClaim {
  readonly id: string
  readonly slot: string
  readonly eventId: string | null
  readonly relation: string | null
  readonly properties: Readonly<Record<string, string | null>>
}

const MOVED = `claim {
  .id, .slot, .eventId, .relation,
  properties: claim {
    .objectId, .objectKey, .givenObject, .subjectId, .subjectKey, .givenSubject,
    .speakerId, .speakerKey, .givenSpeaker, .country, .givenCountry
  }
}`

/** Claims that were given an entity that is kept elsewhere than they lead to; so many at most. */
export function claimsToMove(most: number): CypherQuery<MovedClaim> {
  return readQuery({
    text: `MATCH (n:Moving)
WITH n.id AS given, coalesce(n.into, n.id) AS canonical, n
CALL (n, given, canonical) {
  MATCH (n)<-[:NAMES]-(claim:Claim)
  WHERE given <> canonical AND claim.objectId = given AND claim.givenObject IS NULL
  RETURN claim
  UNION
  MATCH (n)<-[:HAS_SUBJECT]-(claim:Claim)
  WHERE given <> canonical AND claim.subjectId = given AND claim.givenSubject IS NULL
  RETURN claim
  UNION
  MATCH (n)<-[:SAID_BY]-(claim:Claim)
  WHERE given <> canonical AND claim.speakerId = given AND claim.givenSpeaker IS NULL
  RETURN claim
  UNION
  MATCH (claim:HarmClaim {country: given})
  WHERE given <> canonical AND claim.givenCountry IS NULL
  RETURN claim
  UNION
  MATCH (claim:Claim {givenObject: given}) WHERE claim.objectId <> canonical RETURN claim
  UNION
  MATCH (claim:Claim {givenSubject: given}) WHERE claim.subjectId <> canonical RETURN claim
  UNION
  MATCH (claim:Claim {givenSpeaker: given}) WHERE claim.speakerId <> canonical RETURN claim
  UNION
  MATCH (claim:HarmClaim {givenCountry: given}) WHERE claim.country <> canonical RETURN claim
}
WITH DISTINCT claim LIMIT $most
RETURN ${MOVED} AS claim`,
    parameters: { most },
    // The column is made by the text above.
    row: ({ claim }) => claim as MovedClaim,
  })
}

/** Leads claims to where the entities they were given are kept: {id, properties}. */
export function moveClaims(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties
WITH claim
CALL (claim) {
  MATCH (claim)-[old:NAMES]->(n:Entity)
  WHERE n.id <> claim.objectId
  DELETE old
  WITH claim LIMIT 1
  MATCH (n:Entity {id: claim.objectId})
  CREATE (claim)-[:NAMES]->(n)
}
CALL (claim) {
  MATCH (claim)-[old:HAS_SUBJECT]->(n:Entity)
  WHERE n.id <> claim.subjectId
  DELETE old
  WITH claim LIMIT 1
  MATCH (n:Entity {id: claim.subjectId})
  CREATE (claim)-[:HAS_SUBJECT]->(n)
}
CALL (claim) {
  MATCH (claim)-[old:SAID_BY]->(n:Entity)
  WHERE n.id <> claim.speakerId
  DELETE old
  WITH claim LIMIT 1
  MATCH (n:Entity {id: claim.speakerId})
  CREATE (claim)-[:SAID_BY]->(n)
}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Leads mentions to where the entities they were given are kept, so many at most; a row for each. */
export function moveMentions(most: number): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (n:Moving)
WITH n.id AS given, coalesce(n.into, n.id) AS canonical, n
CALL (n, given, canonical) {
  MATCH (n)<-[refers:REFERS_TO]-(mention:Mention)
  WHERE given <> canonical AND refers.given IS NULL
  RETURN mention, refers
  UNION
  MATCH (mention:Mention)-[refers:REFERS_TO {given: given}]->(end)
  WHERE end.id <> canonical
  RETURN mention, refers
}
WITH given, canonical, mention, refers LIMIT $most
MATCH (end:Entity {id: canonical})
CREATE (mention)-[moved:REFERS_TO]->(end)
SET moved = properties(refers), moved.given = nullIf(given, canonical)
DELETE refers
RETURN mention.id AS id`,
    parameters: { most },
    row: noRow,
  })
}
