import { cellFamilies } from '../../facts/cell.ts'
import { countedProperties, countedTollProperties } from '../../facts/counted-event.ts'
import type { CypherQuery } from '../../graph/query.ts'
import { readQuery } from '../../graph/query.ts'
import type { FactRows } from '../writer/cells-of-rows.ts'
import type { StoredNode } from '../writer/stored-node.ts'
import { storedId, storedNode } from '../writer/stored-node.ts'

/** How many events are counted together. */
export const pageSize = 500

/** The months in which events begin and those of cells, in order, each as its first day. */
export function countedMonths(): CypherQuery<string> {
  return readQuery({
    text: `CALL () {
  MATCH (event:Event)
  WHERE event.from IS NOT NULL AND event.id IS NOT NULL
  RETURN DISTINCT date.truncate('month', event.from) AS month
  UNION
  UNWIND $families AS family
  MATCH (cell:Cell)
  WHERE cell.family = family AND cell.from IS NOT NULL
  RETURN DISTINCT date.truncate('month', cell.from) AS month
}
RETURN DISTINCT month ORDER BY month`,
    parameters: { families: cellFamilies },
    row: ({ month }) => month as string,
  })
}

/** An event as it is counted. */
export interface CountedRow extends FactRows {
  readonly id: string
}

/** Where a page of events ends. */
export interface EventCursor {
  readonly from: string
  readonly id: string
}

const PROPERTIES = countedProperties.map((name) => `.${name}`).join(', ')
const TOLL = countedTollProperties.map((name) => `.${name}`).join(', ')

/** The next events that begin in a month, with the facts that cells follow from. */
export function eventsOfMonth(month: string, after: EventCursor): CypherQuery<CountedRow> {
  return readQuery({
    text: `MATCH (event:Event)
WHERE event.from >= date($from) AND event.from < date($month) + duration({months: 1})
  AND event.id IS NOT NULL AND (event.from > date($from) OR event.id > $id)
WITH event ORDER BY event.from, event.id LIMIT $pageSize
RETURN event.id AS id, event {${PROPERTIES}} AS properties,
       COLLECT {
         MATCH (event)-[edge:PERPETRATED_BY|TARGETED|HARMED|INVOLVED|USED_WEAPON|LOCATED_IN]->(end)
         RETURN {type: type(edge), to: end.id, properties: edge {.kind, .innermost}}
       } AS edges,
       COLLECT {
         MATCH (event)-[:HAS_TOLL]->(toll:Toll)
         RETURN {properties: toll {${TOLL}}}
       } AS tolls
ORDER BY event.from, event.id`,
    parameters: { month, ...after, pageSize },
    // The columns are made by the statement.
    row: (record) => record as unknown as CountedRow,
  })
}

/** The cells whose events begin in a month. */
export function cellsOfMonth(month: string): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $families AS family
MATCH (cell:Cell)
WHERE cell.family = family AND cell.from >= date($month) AND cell.from < date($month) + duration({months: 1})
RETURN coalesce(cell.id, elementId(cell)) AS id, properties(cell) AS properties`,
    parameters: { families: cellFamilies, month },
    row: storedNode,
  })
}

/** Cells of no family or month, so many at most. */
export function strayCells(most: number): CypherQuery<string> {
  return readQuery({
    text: `MATCH (cell:Cell)
WHERE NOT coalesce(cell.family, '') IN $families OR cell.from IS NULL
RETURN coalesce(cell.id, elementId(cell)) AS id LIMIT $most`,
    parameters: { families: cellFamilies, most },
    row: storedId,
  })
}
