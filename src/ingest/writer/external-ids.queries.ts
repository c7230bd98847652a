import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'

/** An external id and whose it is. */
export interface ExternalIdRow {
  readonly ownerId: string
  readonly scheme: string
  readonly value: string
}

/** External ids of these entities and events, and whoever has one of these pairs. */
export function externalIds(
  ids: readonly string[],
  pairs: readonly CypherValue[],
): CypherQuery<ExternalIdRow> {
  return readQuery({
    text: `CALL () {
  UNWIND $ids AS id
  MATCH (owner:Entity {id: id})-[:HAS_ID]->(n:ExternalId)
  RETURN owner, n
  UNION
  UNWIND $ids AS id
  MATCH (owner:Event {id: id})-[:HAS_ID]->(n:ExternalId)
  RETURN owner, n
  UNION
  UNWIND $pairs AS pair
  MATCH (owner)-[:HAS_ID]->(n:ExternalId {scheme: pair.scheme, value: pair.value})
  RETURN owner, n
}
RETURN owner.id AS ownerId, n.scheme AS scheme, n.value AS value`,
    parameters: { ids, pairs },
    // The columns are texts by the statement above.
    row: (record) => record as unknown as ExternalIdRow,
  })
}

/** Makes external ids. */
export function addExternalIds(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
CALL (row) {
  MATCH (owner:Entity {id: row.ownerId}) RETURN owner
  UNION
  MATCH (owner:Event {id: row.ownerId}) RETURN owner
}
CREATE (owner)-[:HAS_ID]->(:ExternalId {scheme: row.scheme, value: row.value})`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes external ids away. */
export function deleteExternalIds(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (n:ExternalId {scheme: row.scheme, value: row.value})
DETACH DELETE n`,
    parameters: { rows },
    row: noRow,
  })
}
