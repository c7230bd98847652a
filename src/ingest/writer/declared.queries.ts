import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import type { StoredNode } from './stored-node.ts'
import { storedId, storedNode } from './stored-node.ts'

/** What one document declares of one source or entity. */
export interface Declaration {
  readonly id: string
  readonly documentId: string
  readonly dossier: string
  /** The record as JSON. */
  readonly content: string
  readonly yields: boolean
}

/** Declarations of these ids by any document, and of any id by documents of this dossier, where one is named. */
export function declarations(
  dossier: string | null,
  ids: readonly string[],
): CypherQuery<Declaration> {
  return readQuery({
    text: `CALL () {
  MATCH (document:Document {dossier: $dossier})-[declares:DECLARES]->(thing)
  RETURN document, declares, thing
  UNION
  UNWIND $ids AS id
  CALL (id) {
    MATCH (thing:Source {id: id}) RETURN thing
    UNION
    MATCH (thing:Entity {id: id}) RETURN thing
  }
  MATCH (document:Document)-[declares:DECLARES]->(thing)
  RETURN document, declares, thing
}
RETURN thing.id AS id, document.id AS documentId, document.dossier AS dossier, declares.content AS content,
       coalesce(declares.yields, false) AS yields
ORDER BY id, documentId`,
    parameters: { dossier, ids },
    // The columns are made by the statement above.
    row: (record) => record as unknown as Declaration,
  })
}

/** Which of these ids, and keys of claims, stand in the graph. */
export function present(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN n.id AS found
  UNION
  MATCH (n:Event {id: id}) RETURN n.id AS found
  UNION
  MATCH (n:Source {id: id}) RETURN n.id AS found
  UNION
  MATCH (n:Document {id: id}) RETURN n.id AS found
  UNION
  MATCH (n:Claim {key: id}) RETURN n.key AS found
}
RETURN DISTINCT id`,
    parameters: { ids },
    row: storedId,
  })
}

/** The sources of these ids. */
export function sources(ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN id, properties(n) AS properties`,
    parameters: { ids },
    row: storedNode,
  })
}

/** Makes or replaces sources. */
export function saveSources(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row.properties`,
    parameters: { rows },
    row: noRow,
  })
}

/** The entities of these ids. */
export function entities(ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, properties(n) AS properties`,
    parameters: { ids },
    row: storedNode,
  })
}

/** Makes or replaces entities; labels that no longer fit are taken away. */
export function saveEntities(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
REMOVE n:$(row.otherLabels)
SET n:$(row.labels)
SET n = row.properties
SET n.point = CASE WHEN row.point IS NULL THEN null ELSE point(row.point) END`,
    parameters: { rows },
    row: noRow,
  })
}

/** A name as it is stored. */
export interface StoredName extends StoredNode {
  readonly entityId: string
}

/** The names of these entities. */
export function names(ids: readonly string[]): CypherQuery<StoredName> {
  return readQuery({
    text: `UNWIND $ids AS entityId
MATCH (:Entity {id: entityId})-[:HAS_NAME]->(n:Name)
RETURN entityId, n.id AS id, properties(n) AS properties`,
    parameters: { ids },
    row: (record) => ({ ...storedNode(record), entityId: record.entityId as string }),
  })
}

/** Makes or replaces names. */
export function saveNames(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (entity:Entity {id: row.entityId})
MERGE (n:Name {id: row.id})
SET n = row.properties
MERGE (entity)-[:HAS_NAME]->(n)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes names away. */
export function deleteNames(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (n:Name {id: id})
DETACH DELETE n`,
    parameters: { ids },
    row: noRow,
  })
}

/** Notes what the dossier's document declares. */
export function saveDeclarations(
  documentId: string,
  rows: readonly CypherValue[],
): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (document:Document {id: $documentId})
UNWIND $rows AS row
CALL (row) {
  MATCH (thing:Source {id: row.id}) RETURN thing
  UNION
  MATCH (thing:Entity {id: row.id}) RETURN thing
}
MERGE (document)-[declares:DECLARES]->(thing)
SET declares.content = row.content, declares.yields = row.yields`,
    parameters: { documentId, rows },
    row: noRow,
  })
}

/** Takes declarations by documents of this dossier away. */
export function deleteDeclarations(
  dossier: string,
  ids: readonly string[],
): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (:Document {dossier: $dossier})-[declares:DECLARES]->(thing)
WHERE thing.id IN $ids
DELETE declares`,
    parameters: { dossier, ids },
    row: noRow,
  })
}

/** Takes those of these sources and entities away, with their names, that nothing refers to. */
export function deleteUnused(ids: readonly string[]): CypherQuery<string> {
  return writeQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (thing:Source {id: id}) RETURN thing
  UNION
  MATCH (thing:Entity {id: id}) RETURN thing
}
WITH thing, id
WHERE COUNT { (thing)-[:!(HAS_NAME|HAS_ID|DECLARES)]-() } = 0
CALL (thing) {
  MATCH (thing)-[:HAS_NAME|HAS_ID]->(own)
  DETACH DELETE own
}
DETACH DELETE thing
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}
