import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import type { Properties } from './differences.ts'

/** A derived edge as it is stored; `ref` finds it again within the transaction. */
export interface StoredEdge {
  readonly ref: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

function storedEdge(record: Readonly<Record<string, unknown>>): StoredEdge {
  // The columns are made by the statements below.
  return record as unknown as StoredEdge
}

/** The derived edges between these pairs of entities. */
export function relationEdges(rows: readonly CypherValue[]): CypherQuery<StoredEdge> {
  return readQuery({
    text: `UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectKey})-[edge]->(object:Entity {id: row.objectKey})
WHERE type(edge) = row.relation
RETURN elementId(edge) AS ref, type(edge) AS type, subject.id AS from, object.id AS to, properties(edge) AS properties`,
    parameters: { rows },
    row: storedEdge,
  })
}

/** The derived edges that start at these events. */
export function edgesFrom(ids: readonly string[]): CypherQuery<StoredEdge> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (:Event {id: id})-[edge:PERPETRATED_BY|TARGETED|HARMED|INVOLVED|OCCURRED_AT|LOCATED_IN|USED_WEAPON|FOUND_WEAPON|INTERCEPTED_WEAPON|DEPLOYED_WEAPON|INTERCEPTED|PART_OF|BEFORE]->(end)
RETURN elementId(edge) AS ref, type(edge) AS type, id AS from, end.id AS to, properties(edge) AS properties`,
    parameters: { ids },
    row: storedEdge,
  })
}

/** Draws derived edges. */
export function addEdges(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
CALL (row) {
  MATCH (start:Event {id: row.from}) RETURN start
  UNION
  MATCH (start:Entity {id: row.from}) RETURN start
}
CALL (row) {
  MATCH (end:Entity {id: row.to}) RETURN end
  UNION
  MATCH (end:Event {id: row.to}) RETURN end
}
CREATE (start)-[edge:$(row.type)]->(end)
SET edge = row.properties
SET edge.first = date(row.properties.first), edge.last = date(row.properties.last),
    edge.from = date(row.properties.from), edge.until = date(row.properties.until),
    edge.middle = date(row.properties.middle), edge.longFrom = date(row.properties.longFrom), edge.openFrom = date(row.properties.openFrom),
    edge.earliest = date(row.properties.earliest), edge.latest = date(row.properties.latest)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes derived edges away. */
export function deleteEdges(refs: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $refs AS ref
MATCH ()-[edge]->()
WHERE elementId(edge) = ref
DELETE edge`,
    parameters: { refs },
    row: noRow,
  })
}
