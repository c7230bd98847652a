import { measures } from '../../facts/cell.ts'
import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, writeQuery } from '../../graph/query.ts'

/** What is not stored is 0, and what comes to 0 is not stored. */
const ADDED = measures
  .map(
    (name) =>
      `cell.${name} = nullIf(coalesce(cell.${name}, 0) + coalesce(row.properties.${name}, 0), 0)`,
  )
  .join(',\n  ')

/** Of one cell these lists are of equal length: it has the same groups. */
const KILLED_OF = `cell.killedOf = CASE WHEN row.properties.killedOf IS NOT NULL
    THEN [at IN range(0, size(row.properties.killedOf) - 1) | coalesce(cell.killedOf[at], 0) + row.properties.killedOf[at]] END`

const PROPERTIES = `cell = row.properties,
  cell.from = date(row.properties.from), cell.until = date(row.properties.until),
  cell.middle = date(row.properties.middle), cell.longFrom = date(row.properties.longFrom),
  cell.earliest = date(row.properties.earliest), cell.latest = date(row.properties.latest)`

/** Adds to cells, in the order of the rows; makes those that are not there. */
export function addToCells(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (cell:Cell {id: row.id})
ON CREATE SET ${PROPERTIES}
ON MATCH SET ${ADDED},
  ${KILLED_OF}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes those of these cells away that have no events left. */
export function deleteEmptyCells(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (cell:Cell {id: id})
WHERE coalesce(cell.events, 0) <= 0
DELETE cell`,
    parameters: { ids },
    row: noRow,
  })
}

/** Makes or replaces cells. */
export function saveCells(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MERGE (cell:Cell {id: row.id})
SET ${PROPERTIES}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes cells away, each by its id or element id. */
export function deleteCells(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (cell:Cell {id: id}) RETURN cell
  UNION
  MATCH (cell:Cell) WHERE elementId(cell) = id RETURN cell
}
DELETE cell`,
    parameters: { ids },
    row: noRow,
  })
}
