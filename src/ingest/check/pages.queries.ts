import type { CypherQuery } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'
import type { Triple } from '../writer/touched.ts'
import type { ClaimContext } from '../writer/claim-context.queries.ts'
import { claimContext, CONTEXT_COLUMNS } from '../writer/claim-context.queries.ts'
import type { LinkedClaim } from '../writer/links.queries.ts'
import { LINK_COLUMNS, linkedClaim } from '../writer/links.queries.ts'
import type { StoredOrigin } from '../writer/origins.queries.ts'
import { ORIGIN_COLUMNS, storedOrigin } from '../writer/origins.queries.ts'
import type { StoredNode } from '../writer/stored-node.ts'
import { storedId, storedNode } from '../writer/stored-node.ts'

/** How many nodes are looked at together; the check's memory does not grow with the graph. */
export const pageSize = 500

/** The next events by id. */
export function eventsAfter(after: string): CypherQuery<string> {
  return readQuery({
    text: `MATCH (event:Event)
WHERE event.id > $after
RETURN event.id AS id ORDER BY event.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedId,
  })
}

/** The next entities by id. */
export function entitiesAfter(after: string): CypherQuery<string> {
  return readQuery({
    text: `MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id ORDER BY entity.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedId,
  })
}

/** What relates these entities to others, by claims or by edges. */
export function relationsOf(ids: readonly string[]): CypherQuery<Triple> {
  return readQuery({
    text: `UNWIND $ids AS subjectKey
CALL (subjectKey) {
  MATCH (:Entity {id: subjectKey})<-[:HAS_SUBJECT]-(claim:RelationClaim)
  RETURN subjectKey AS subject, claim.relation AS relation, claim.objectKey AS object
  UNION
  MATCH (:Entity {id: subjectKey})<-[:NAMES]-(claim:RelationClaim)
  RETURN claim.subjectKey AS subject, claim.relation AS relation, subjectKey AS object
  UNION
  MATCH (:Entity {id: subjectKey})-[edge]->(object:Entity)
  WHERE type(edge) <> 'SAME_AS'
  RETURN subjectKey AS subject, type(edge) AS relation, object.id AS object
}
RETURN DISTINCT subject, relation, object`,
    parameters: { ids },
    row: ({ subject, relation, object }) => ({
      subjectKey: subject as string,
      relation: relation as string,
      objectKey: object as string,
    }),
  })
}

/** The next claims by id with what is derived of them. */
export function claimsAfter(
  after: string,
): CypherQuery<ClaimContext & { readonly labels: readonly string[] }> {
  return readQuery({
    text: `MATCH (claim:Claim)
WHERE claim.id > $after
WITH claim ORDER BY claim.id LIMIT $pageSize
OPTIONAL MATCH (claim)-[:FROM_DOCUMENT]->(document:Document)
RETURN properties(claim) AS properties, labels(claim) AS labels,
       COLLECT {
         MATCH (claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)
         RETURN {passageId: passage.id, start: evidenced.start, end: evidenced.end} ORDER BY passage.id
       } AS passages,
       ${CONTEXT_COLUMNS}
ORDER BY claim.id`,
    parameters: { after, pageSize },
    row: (record) => ({
      ...claimContext(record),
      // The column is made by the statement.
      labels: record.labels as readonly string[],
    }),
  })
}

/** The next claims by id that name others or are linked to some. */
export function linkedClaimsAfter(after: string): CypherQuery<LinkedClaim> {
  return readQuery({
    text: `MATCH (claim:Claim)
WHERE claim.id > $after
  AND (claim.repeats IS NOT NULL OR claim.corroborates IS NOT NULL OR claim.contradicts IS NOT NULL
    OR EXISTS { (claim)-[link:REPEATS|CORROBORATES|CONTRADICTS]->() WHERE link.method IS NULL })
WITH claim ORDER BY claim.id LIMIT $pageSize
RETURN ${LINK_COLUMNS} ORDER BY id`,
    parameters: { after, pageSize },
    row: linkedClaim,
  })
}

/** The next documents by id with what their origin follows from. */
export function documentsAfter(after: string): CypherQuery<StoredOrigin> {
  return readQuery({
    text: `MATCH (n:Document)
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $pageSize
RETURN ${ORIGIN_COLUMNS} ORDER BY id`,
    parameters: { after, pageSize },
    row: storedOrigin,
  })
}

/** The next passages by id. */
export function passagesAfter(after: string): CypherQuery<StoredNode> {
  return readQuery({
    text: `MATCH (passage:Passage)
WHERE passage.id > $after
RETURN passage.id AS id, properties(passage) AS properties ORDER BY passage.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedNode,
  })
}

/** The next names by id, the entity they are of among the properties. */
export function namesAfter(after: string): CypherQuery<StoredNode> {
  return readQuery({
    text: `MATCH (name:Name)
WHERE name.id > $after
RETURN name.id AS id, name {.*, entityId: head(COLLECT { MATCH (name)<-[:HAS_NAME]-(entity:Entity) RETURN entity.id })} AS properties
ORDER BY name.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedNode,
  })
}

/** The next sources and documents by id. */
export function titledAfter(after: string): CypherQuery<StoredNode> {
  return readQuery({
    text: `MATCH (n:Source|Document)
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties ORDER BY n.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedNode,
  })
}

/** Names of the keys and indexes that are there and serve. */
export function schemaNames(): CypherQuery<string> {
  return readQuery({
    text: `SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name`,
    parameters: {},
    row: ({ name }) => name as string,
  })
}

/** Names of the keys that are there. */
export function constraintNames(): CypherQuery<string> {
  return readQuery({
    text: `SHOW CONSTRAINTS YIELD name RETURN name`,
    parameters: {},
    row: ({ name }) => name as string,
  })
}
