import type { PlaceKind } from '../../facts/vocabulary.ts'
import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import type { StoredClaim } from './stored-claim.ts'
import { storedClaim } from './stored-claim.ts'
import type { StoredNode } from './stored-node.ts'
import { storedNode } from './stored-node.ts'

/** Those of these events that are part of or before themselves. */
export function eventCycles(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE EXISTS { (event)-[:PART_OF*1..30]->(event) } OR EXISTS { (event)-[:BEFORE*1..30]->(event) }
RETURN id`,
    parameters: { ids },
    row: ({ id }) => id as string,
  })
}

/** What events' facts lean on, by ids. */
export interface LeanedOn {
  /** Places that hold them, at whatever remove. */
  readonly heldBy: readonly string[]
  /** The very places they were at. */
  readonly at: readonly string[]
  /** Passages that their claims stand in. */
  readonly passages: readonly string[]
}

/** The events whose facts lean on any of these. */
export function leaningEvents({ heldBy, at, passages }: LeanedOn): CypherQuery<string> {
  return readQuery({
    text: `CALL () {
  UNWIND $heldBy AS id
  MATCH (:Place&Entity {id: id})<-[:LOCATED_IN]-(event:Event)
  RETURN event
  UNION
  UNWIND $at AS id
  MATCH (:Place&Entity {id: id})<-[:OCCURRED_AT]-(event:Event)
  RETURN event
  UNION
  UNWIND $passages AS id
  MATCH (:Passage {id: id})<-[:EVIDENCED_BY]-(claim:Claim)-[:ABOUT]->(event:Event)
  WHERE claim.supersededAt IS NULL
  RETURN event
}
RETURN DISTINCT event.id AS id`,
    parameters: { heldBy, at, passages },
    row: ({ id }) => id as string,
  })
}

/** The nodes of these events. */
export function eventNodes(ids: readonly string[]): CypherQuery<StoredNode> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (event:Event {id: id})
RETURN id, properties(event) AS properties`,
    parameters: { ids },
    row: storedNode,
  })
}

/** The open claims about these events, with the passages they stand in. */
export function eventClaims(ids: readonly string[]): CypherQuery<StoredClaim> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (:Event {id: id})<-[:ABOUT]-(claim:Claim)
WHERE claim.supersededAt IS NULL
RETURN properties(claim) AS properties,
       COLLECT {
         MATCH (claim)-[evidenced:EVIDENCED_BY]->(passage:Passage)
         RETURN {passageId: passage.id, start: evidenced.start, end: evidenced.end} ORDER BY passage.id
       } AS passages`,
    parameters: { ids },
    row: storedClaim,
  })
}

/** The words of passages, normalised. */
export function passageWords(
  ids: readonly string[],
): CypherQuery<readonly [id: string, words: string]> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (passage:Passage {id: id})
RETURN id, passage.textNorm AS words`,
    parameters: { ids },
    row: ({ id, words }) => [id as string, words as string],
  })
}

/** What a place is and where it lies. */
export interface PlaceRow extends KnownPlace {
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  readonly above: readonly KnownPlace[]
}

/** What a place is. */
interface KnownPlace {
  readonly id: string
  readonly kind: PlaceKind
}

/** Places with their points and every place above them. */
export function placesAbove(ids: readonly string[]): CypherQuery<PlaceRow> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (place:Place&Entity {id: id})
RETURN id, place.kind AS kind, place.point AS point,
       COLLECT {
         MATCH (place)-[:WITHIN*1..30]->(outer:Place)
         WITH DISTINCT outer
         RETURN outer {.id, .kind} ORDER BY outer.id
       } AS above`,
    parameters: { ids },
    // The columns are made by the statement.
    row: (record) => record as unknown as PlaceRow,
  })
}

/** A toll as it is stored. */
export interface StoredToll extends StoredNode {
  readonly eventId: string
}

/** The tolls of these events. */
export function eventTolls(ids: readonly string[]): CypherQuery<StoredToll> {
  return readQuery({
    text: `UNWIND $ids AS eventId
MATCH (:Event {id: eventId})-[:HAS_TOLL]->(toll:Toll)
RETURN eventId, toll.id AS id, properties(toll) AS properties`,
    parameters: { ids },
    row: (record) => ({ ...storedNode(record), eventId: record.eventId as string }),
  })
}

/** Replaces the properties of events. */
export function saveEvents(now: string, rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event = row.properties
SET event.point = CASE WHEN row.point IS NULL THEN null ELSE point(row.point) END,
    event.earliest = date(row.properties.earliest), event.latest = date(row.properties.latest),
    event.from = date(row.properties.from), event.until = date(row.properties.until),
    event.middle = date(row.properties.middle), event.longFrom = date(row.properties.longFrom), event.openFrom = date(row.properties.openFrom),
    event.saidFrom = date(row.properties.saidFrom), event.saidUntil = date(row.properties.saidUntil),
    event.firstReportedAt = date(row.properties.firstReportedAt),
    event.updatedAt = datetime($now)`,
    parameters: { now, rows },
    row: noRow,
  })
}

/** Makes or replaces tolls. */
export function saveTolls(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (event:Event {id: row.eventId})
MERGE (toll:Toll {id: row.id})
SET toll = row.properties
MERGE (event)-[:HAS_TOLL]->(toll)
WITH toll, row
CALL (toll) {
  MATCH (toll)-[old:OF_ACTOR|OF_COUNTRY]->()
  DELETE old
}
CALL (toll, row) {
  MATCH (actor:Entity {id: row.properties.actorId})
  CREATE (toll)-[:OF_ACTOR]->(actor)
}
CALL (toll, row) {
  MATCH (country:Entity {id: row.properties.country})
  CREATE (toll)-[:OF_COUNTRY]->(country)
}`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes tolls away. */
export function deleteTolls(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
MATCH (toll:Toll {id: id})
DETACH DELETE toll`,
    parameters: { ids },
    row: noRow,
  })
}
