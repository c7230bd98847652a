import type { CypherQuery } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { pageSize } from '../check/pages.queries.ts'
import { storedId } from '../writer/stored-node.ts'
import type { Triple } from '../writer/touched.ts'

/** The next events by id whose facts follow from claims. */
export function claimedEventsAfter(after: string): CypherQuery<string> {
  return readQuery({
    text: `MATCH (event:Event)
WHERE event.id > $after AND EXISTS { (event)<-[:ABOUT]-(:Claim) }
RETURN event.id AS id ORDER BY event.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedId,
  })
}

/** The next sources by id. */
export function sourcesAfter(after: string): CypherQuery<string> {
  return readQuery({
    text: `MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS id ORDER BY source.id LIMIT $pageSize`,
    parameters: { after, pageSize },
    row: storedId,
  })
}

/** How these entities are related to others, as far as claims ever said so. */
export function claimedRelationsOf(ids: readonly string[]): CypherQuery<Triple> {
  return readQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:HAS_SUBJECT]-(claim:RelationClaim)
  RETURN claim
  UNION
  MATCH (:Entity {id: id})<-[:NAMES]-(claim:RelationClaim)
  RETURN claim
}
RETURN DISTINCT claim.subjectKey AS subjectKey, claim.relation AS relation, claim.objectKey AS objectKey`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as Triple,
  })
}

/** Whether there is anything that a projection makes or reads. */
export function hasContent(): CypherQuery<boolean> {
  return readQuery({
    text: `RETURN EXISTS { (:Event) } OR EXISTS { (:Entity) } OR EXISTS { (:Cell) } AS found`,
    parameters: {},
    row: ({ found }) => found as boolean,
  })
}

/** By which version of the rules the facts and cells were made; none where nobody noted it. */
export function storedProjection(): CypherQuery<number> {
  return readQuery({
    text: `MATCH (writer:Writer {id: 'writer'})
WHERE writer.projection IS NOT NULL
RETURN writer.projection AS version`,
    parameters: {},
    row: ({ version }) => version as number,
  })
}

/** Notes by which version of the rules the facts and cells were made. */
export function saveProjection(version: number): CypherQuery<undefined> {
  return writeQuery({
    text: `MERGE (writer:Writer {id: 'writer'})
WITH writer
WHERE coalesce(writer.projection, -1) <> $version
SET writer.projection = $version`,
    parameters: { version },
    row: noRow,
  })
}
