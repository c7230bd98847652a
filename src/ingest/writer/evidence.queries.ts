import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import type { StoredNode } from './stored-node.ts'
import { storedId, storedNode } from './stored-node.ts'

/** The documents of these ids and those of this dossier, where one is named; publisher, credits and what its dossier says it copies stand among the properties. */
export function documents(dossier: string | null, ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `CALL () {
  MATCH (n:Document {dossier: $dossier}) RETURN n
  UNION
  UNWIND $ids AS id
  MATCH (n:Document {id: id}) RETURN n
}
RETURN n.id AS id, n {
  .*,
  sourceId: head(COLLECT { MATCH (n)-[:PUBLISHED_BY]->(source:Source) RETURN source.id }),
  creditIds: COLLECT { MATCH (n)-[:CREDITED_TO]->(source:Source) RETURN source.id ORDER BY source.id },
  copyOfId: head(COLLECT { MATCH (n)-[copy:COPY_OF]->(original:Document) WHERE copy.method IS NULL RETURN original.id }),
  similarity: head(COLLECT { MATCH (n)-[copy:COPY_OF]->() WHERE copy.method IS NULL RETURN copy.similarity })
} AS properties`,
    parameters: { dossier, ids },
    row: storedNode,
  })
}

/** Makes or replaces documents with their publishers and credits; they copy nothing then but what was judged. */
export function saveDocuments(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n = row.properties
SET n.publishedEarliest = date(row.properties.publishedEarliest),
    n.publishedLatest = date(row.properties.publishedLatest),
    n.publishedKey = date(row.properties.publishedKey)
WITH n, row
CALL (n) {
  MATCH (n)-[old:PUBLISHED_BY|CREDITED_TO|COPY_OF]->()
  WHERE old.method IS NULL
  DELETE old
}
CALL (n, row) {
  MATCH (source:Source {id: row.sourceId})
  CREATE (n)-[:PUBLISHED_BY]->(source)
}
CALL (n, row) {
  UNWIND row.creditIds AS creditId
  MATCH (source:Source {id: creditId})
  CREATE (n)-[:CREDITED_TO]->(source)
}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Says of documents which others they copy. */
export function saveCopies(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:Document {id: row.id})
MATCH (original:Document {id: row.copyOfId})
CREATE (n)-[copy:COPY_OF]->(original)
SET copy.similarity = toFloat(row.similarity)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes those of these documents away that no passage is left of and that no other copies. */
export function deleteUnusedDocuments(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (n:Document {id: id})
WHERE NOT EXISTS { (n)-[:HAS_PASSAGE]->() } AND NOT EXISTS { (n)<-[:FROM_DOCUMENT|COPY_OF]-() }
DETACH DELETE n
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}

/** The passages of these documents. */
export function passages(documentIds: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $documentIds AS documentId
MATCH (:Document {id: documentId})-[:HAS_PASSAGE]->(n:Passage)
RETURN n.id AS id, properties(n) AS properties`,
    parameters: { documentIds },
    row: storedNode,
  })
}

/** The passages of these ids. */
export function passagesOf(ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Passage {id: id})
RETURN id, properties(n) AS properties`,
    parameters: { ids },
    row: storedNode,
  })
}

/** Makes or replaces passages. */
export function savePassages(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (document:Document {id: row.properties.documentId})
MERGE (n:Passage {id: row.id})
SET n = row.properties
MERGE (document)-[:HAS_PASSAGE]->(n)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes those of these passages away, with their mentions, that no claim stands in. */
export function deleteUnusedPassages(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (n:Passage {id: id})
WHERE NOT EXISTS { (n)<-[:EVIDENCED_BY]-() }
CALL (n) {
  MATCH (n)-[:HAS_MENTION]->(mention:Mention)
  DETACH DELETE mention
}
DETACH DELETE n
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}

/** A mention as it is stored. */
export interface StoredMention extends StoredNode {
  readonly passageId: string
}

/** The mentions in these passages, what they refer to among the properties. */
export function mentions(passageIds: readonly string[]): CypherQuery<StoredMention> {
  return readQuery({
    text: `UNWIND $passageIds AS passageId
MATCH (:Passage {id: passageId})-[:HAS_MENTION]->(n:Mention)
RETURN passageId, n.id AS id, n {
  .*,
  entityId: head(COLLECT { MATCH (n)-[refers:REFERS_TO]->(entity:Entity) RETURN coalesce(refers.given, entity.id) })
} AS properties`,
    parameters: { passageIds },
    row: (record) => ({ ...storedNode(record), passageId: record.passageId as string }),
  })
}

/** Makes or replaces mentions and what an editor says they refer to. */
export function saveMentions(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (passage:Passage {id: row.passageId})
MERGE (n:Mention {id: row.id})
SET n = row.properties
MERGE (passage)-[:HAS_MENTION]->(n)
WITH n, row
CALL (n) {
  MATCH (n)-[old:REFERS_TO]->()
  DELETE old
}
CALL (n, row) {
  MATCH (given:Entity {id: row.entityId})
  MATCH (entity:Entity {id: coalesce(given.into, given.id)})
  CREATE (n)-[refers:REFERS_TO {method: 'EDITOR', score: 1.0}]->(entity)
  SET refers.given = CASE WHEN given.into IS NULL THEN null ELSE given.id END
}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes mentions away. */
export function deleteMentions(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (n:Mention {id: id})
DETACH DELETE n`,
    parameters: { ids },
    row: noRow,
  })
}
