import type { CypherQuery, CypherValue } from '../../graph/query.ts'
import { noRow, readQuery, writeQuery } from '../../graph/query.ts'
import { storedId } from '../writer/stored-node.ts'
import type { ComparedEvent } from './score-events.ts'

/** Up to where events were looked at: by their last change, then by id. */
export interface LookedAt {
  /** ISO 8601. */
  readonly at: string
  readonly id: string
}

/** Up to where events were looked at. */
export function lookedAt(): CypherQuery<LookedAt> {
  return readQuery({
    text: `OPTIONAL MATCH (writer:Writer {id: 'writer'})
RETURN toString(coalesce(writer.lookedAt, datetime('0001-01-01T00:00:00Z'))) AS at, coalesce(writer.lookedAtId, '') AS id`,
    parameters: {},
    // The columns are made by the statement.
    row: (record) => record as unknown as LookedAt,
  })
}

/** Notes up to where events were looked at. */
export function saveLookedAt({ at, id }: LookedAt): CypherQuery<undefined> {
  return writeQuery({
    text: `MERGE (writer:Writer {id: 'writer'})
SET writer.lookedAt = datetime($at), writer.lookedAtId = $id`,
    parameters: { at, id },
    row: noRow,
  })
}

/** The next events by their last change. */
export function changedEvents({ at, id }: LookedAt, most: number): CypherQuery<LookedAt> {
  return readQuery({
    text: `MATCH (event:Event)
WHERE event.updatedAt >= datetime($at) AND (event.updatedAt > datetime($at) OR event.id > $id)
WITH event ORDER BY event.updatedAt, event.id LIMIT $most
RETURN event.id AS id, toString(event.updatedAt) AS at`,
    parameters: { at, id, most },
    // The columns are made by the statement.
    row: (record) => record as unknown as LookedAt,
  })
}

/** Two events that may be one by time and area. */
export interface AlikeEvents {
  readonly one: ComparedEvent
  readonly other: ComparedEvent
}

/**
 * What may be the same as these events: what happened in one of their places, or in a place around them, within three
 * days; the closest two hundred by their days. Sets, and what lasts longer than a month, are left out. What one dossier
 * or one data set tells under two ids is two by its own word.
 */
export function alikeEvents(ids: readonly string[]): CypherQuery<AlikeEvents> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (e:Event {id: id})
WHERE e.extent = 'SINGLE' AND e.earliest IS NOT NULL AND e.latest IS NOT NULL AND e.longFrom IS NULL AND e.openFrom IS NULL
CALL (e) {
  MATCH (e)-[:LOCATED_IN]->(area:Place)
  WHERE area.kind <> 'REGION'
  WITH collect(area.id) AS areas
  UNWIND areas AS area
  MATCH (other)-[there:LOCATED_IN]->()
  WHERE there.entityId = area AND there.from >= e.earliest - duration({days: 34}) AND there.from <= e.latest + duration({days: 3})
    AND there.until >= e.earliest - duration({days: 3})
  WITH DISTINCT other
  WHERE other.id <> e.id AND other.dossier <> e.dossier
    AND other.extent = 'SINGLE' AND other.earliest IS NOT NULL AND other.latest IS NOT NULL AND other.longFrom IS NULL AND other.openFrom IS NULL
  WITH other ORDER BY abs(duration.inDays(e.earliest, other.earliest).days), other.id LIMIT 200
  RETURN other
}
WITH e, other
WHERE NOT EXISTS {
  MATCH (e)<-[:ABOUT]-(:Claim)-[:FROM_DOCUMENT]->()-[:PUBLISHED_BY]->(coder:Source {kind: 'RESEARCH'})
  MATCH (other)<-[:ABOUT]-(:Claim)-[:FROM_DOCUMENT]->()-[:PUBLISHED_BY]->(coder)
}
RETURN COLLECT {
  UNWIND [e, other] AS n
  RETURN n {
    .id, .type, .typeGroup, .killedLow, .killedHigh,
    earliest: toString(n.earliest), latest: toString(n.latest),
    point: CASE WHEN n.point IS NULL OR NOT n.geoPrecision IN ['EXACT', 'NEAR'] THEN null
           ELSE {latitude: n.point.latitude, longitude: n.point.longitude} END,
    places: COLLECT { MATCH (n)-[:OCCURRED_AT]->(place) RETURN place.id },
    actors: COLLECT { MATCH (n)-[:PERPETRATED_BY|TARGETED|INVOLVED]->(actor:Actor) RETURN DISTINCT actor.id }
  }
} AS both`,
    parameters: { ids },
    row: ({ both }) => {
      // Two maps are made by the statement.
      const [one, other] = both as readonly [ComparedEvent, ComparedEvent]
      return { one, other }
    },
  })
}

/** Takes proposals about these events back of which nobody ever judged. */
export function dropProposedEvents(ids: readonly string[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (pair:Pair {keptId: id}) RETURN pair
  UNION
  MATCH (pair:Pair {otherId: id}) RETURN pair
}
WITH DISTINCT pair
WHERE pair.thing = 'EVENT' AND NOT EXISTS { (pair)<-[:OF_PAIR]-(:Judgement) }
DELETE pair`,
    parameters: { ids },
    row: noRow,
  })
}

/** Takes proposals back of which an end is gone and nobody ever judged. */
export function dropLostEvents(): CypherQuery<undefined> {
  return writeQuery({
    text: `MATCH (pair:Pair {thing: 'EVENT'})
WHERE NOT EXISTS { (pair)<-[:OF_PAIR]-(:Judgement) }
  AND NOT all(end IN [pair.keptId, pair.otherId] WHERE EXISTS { (:Event {id: end}) })
DELETE pair`,
    parameters: {},
    row: noRow,
  })
}

/** Two events that are or may be one, as it was judged last; OPEN where nobody did. */
export interface EventPair {
  readonly from: string
  readonly to: string
  readonly judgement: string
  readonly score: number
  readonly by: string | null
}

/** All pairs of events that were judged or are likely one, from a score on. */
export function eventPairs(likely: number): CypherQuery<EventPair> {
  return readQuery({
    text: `MATCH (pair:Pair {thing: 'EVENT'})
WHERE pair.judgement IS NOT NULL OR pair.score >= $likely
MATCH (kept:Event {id: pair.keptId})
MATCH (other:Event {id: pair.otherId})
RETURN other.id AS from, kept.id AS to, coalesce(pair.judgement, 'OPEN') AS judgement, pair.score AS score,
       CASE WHEN pair.judgement IS NULL THEN null ELSE pair.judgedBy END AS by`,
    parameters: { likely },
    // The columns are made by the statement.
    row: (record) => record as unknown as EventPair,
  })
}

/** That events are one, as it is drawn. */
export interface DrawnPair extends EventPair {
  /** The id of all that are judged to be one with them, and of all that may be; null where none are. */
  readonly judgedSet: string | null
  readonly likelySet: string | null
}

/** All that is drawn between events that are or may be one. */
export function drawnPairs(): CypherQuery<DrawnPair> {
  return readQuery({
    text: `MATCH (from:Event)-[same:SAME_EVENT_AS]->(to:Event)
RETURN from.id AS from, to.id AS to, same.judgement AS judgement, same.score AS score, same.by AS by,
       same.judgedSet AS judgedSet, same.likelySet AS likelySet`,
    parameters: {},
    // The columns are made by the statement.
    row: (record) => record as unknown as DrawnPair,
  })
}

/** Draws what is judged or likely between events, or anew. */
export function drawPairs(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (from:Event {id: row.from})
MATCH (to:Event {id: row.to})
MERGE (from)-[same:SAME_EVENT_AS]->(to)
SET same = row.properties`,
    parameters: { rows },
    row: noRow,
  })
}

/** Takes away what was drawn between events. */
export function deletePairsDrawn(rows: readonly CypherValue[]): CypherQuery<undefined> {
  return writeQuery({
    text: `UNWIND $rows AS row
MATCH (:Event {id: row.from})-[same:SAME_EVENT_AS]->(:Event {id: row.to})
DELETE same`,
    parameters: { rows },
    row: noRow,
  })
}

/** Whether something is judged of one of these events. */
export function hasJudgedEvents(ids: readonly string[]): CypherQuery<boolean> {
  return readQuery({
    text: `MATCH (some:Pair {thing: 'EVENT'})
WITH some LIMIT 1
UNWIND $ids AS id
WITH id
WHERE EXISTS { (:Pair {keptId: id, thing: 'EVENT'}) } OR EXISTS { (:Pair {otherId: id, thing: 'EVENT'}) }
RETURN true AS found LIMIT 1`,
    parameters: { ids },
    row: ({ found }) => found === true,
  })
}

/** Those of these events that somebody tells of. */
export function toldEvents(ids: readonly string[]): CypherQuery<string> {
  return readQuery({
    text: `UNWIND $ids AS id
MATCH (event:Event {id: id})
WHERE event.type IS NOT NULL
RETURN id`,
    parameters: { ids },
    row: storedId,
  })
}
