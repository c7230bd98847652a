import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, writeQuery } from '../../graph/query.ts'

/**
 * Makes the claims about new events, all derived already, by event and passage:
 * {eventId, passageId, documentId, claims: [{label, start, end, properties}]}.
 */
export function addFreshClaims(
  runId: string,
  now: string,
  rows: readonly CypherValue[],
): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (run:Run {id: $runId})
UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MATCH (document:Document {id: row.documentId})
MATCH (passage:Passage {id: row.passageId})
UNWIND row.claims AS one
CREATE (claim:Claim:$(one.label))
SET claim = one.properties
SET claim.earliest = date(one.properties.earliest),
    claim.latest = date(one.properties.latest),
    claim.published = date(one.properties.published),
    claim.confidence = toFloat(one.properties.confidence),
    claim.recordedAt = datetime($now)
CREATE (claim)-[:FROM_DOCUMENT]->(document), (claim)-[:RECORDED_IN]->(run), (claim)-[:ABOUT]->(event),
       (claim)-[:EVIDENCED_BY {start: one.start, end: one.end}]->(passage)
WITH claim, one WHERE one.properties.objectId IS NOT NULL
MATCH (named:Entity {id: one.properties.objectId})
CREATE (claim)-[:NAMES]->(named)`,
    parameters: { runId, now, rows },
    row: noRow,
  })
}

/** Draws the edges of new events: {from, edges: [{type, to, properties}]}. */
export function addFreshEdges(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (start:Event {id: row.from})
UNWIND row.edges AS one
MATCH (end:Entity {id: one.to})
CREATE (start)-[edge:$(one.type)]->(end)
SET edge = one.properties
SET edge.first = date(one.properties.first), edge.last = date(one.properties.last),
    edge.from = date(one.properties.from), edge.until = date(one.properties.until),
    edge.middle = date(one.properties.middle), edge.longFrom = date(one.properties.longFrom), edge.openFrom = date(one.properties.openFrom)`,
    parameters: { rows },
    row: noRow,
  })
}

/** Makes the tolls of new events: {eventId, properties}. */
export function addFreshTolls(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
CREATE (event)-[:HAS_TOLL]->(toll:Toll)
SET toll = row.properties
WITH toll
CALL (toll) {
  MATCH (actor:Entity {id: toll.actorId})
  CREATE (toll)-[:OF_ACTOR]->(actor)
}
CALL (toll) {
  MATCH (country:Entity {id: toll.country})
  CREATE (toll)-[:OF_COUNTRY]->(country)
}`,
    parameters: { rows },
    row: noRow,
  })
}
