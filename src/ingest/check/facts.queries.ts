import { readQuery } from '../../graph/query.ts'
import type { Invariant } from './structure.queries.ts'

const id = ({ id }: Readonly<Record<string, unknown>>): string => String(id)

/** Facts: what contradicts itself or the claims. */
export const factRules: readonly Invariant[] = [
  {
    name: 'every interval begins before it ends',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Event|Claim) WHERE n.earliest > n.latest RETURN n.id AS id
  UNION
  MATCH (a:Entity)-[edge]->(:Entity) WHERE edge.earliest > edge.latest RETURN a.id + ' ' + type(edge) AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every number of a fact keeps low ≤ best ≤ high',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Event)
  WHERE n.countLow > n.countBest OR n.countBest > n.countHigh OR n.countLow > n.countHigh
     OR n.killedLow > n.killedBest OR n.killedBest > n.killedHigh OR n.killedLow > n.killedHigh
     OR n.injuredLow > n.injuredBest OR n.injuredBest > n.injuredHigh OR n.injuredLow > n.injuredHigh
     OR n.civiliansKilledLow > n.civiliansKilledBest OR n.civiliansKilledBest > n.civiliansKilledHigh
     OR n.civiliansKilledLow > n.civiliansKilledHigh
  RETURN n.id AS id
  UNION
  MATCH (n:Toll) WHERE n.low > n.best OR n.best > n.high OR n.low > n.high RETURN n.id AS id
  UNION
  MATCH (a:Event|Entity)-[edge]->()
  WHERE edge.countLow > edge.countBest OR edge.countBest > edge.countHigh OR edge.countLow > edge.countHigh
  RETURN a.id + ' ' + type(edge) AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'search keys follow from the dates and tolls',
    broken: readQuery({
      text: `MATCH (event:Event)
WHERE event.type IS NOT NULL
  AND (event.from IS NULL OR event.until IS NULL OR event.deadliest IS NULL
    OR event.from <> coalesce(event.earliest, date('0001-01-01'))
    OR event.until <> coalesce(event.latest, date('9999-12-31'))
    OR coalesce(event.longFrom, '') <> CASE
      WHEN duration.inDays(event.from, event.until).days >= 31 AND NOT duration.inDays(event.from, event.until).days >= 366
        THEN event.from ELSE '' END
    OR coalesce(event.openFrom, '') <> CASE
      WHEN duration.inDays(event.from, event.until).days >= 366 THEN event.from ELSE '' END
    OR event.middle < event.from OR event.middle > event.until
    OR (event.middle IS NOT NULL) <> (event.extent = 'SINGLE' AND event.earliest IS NOT NULL AND event.latest IS NOT NULL)
    OR event.deadliest <> coalesce(event.killedBest, event.killedLow, -1))
RETURN event.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every document is listed by the last day of its publication',
    broken: readQuery({
      text: `MATCH (document:Document)
WHERE document.publishedKey IS NULL
   OR document.publishedKey <> coalesce(document.publishedLatest, date('0001-01-01'))
RETURN document.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'edges are found by the same keys as their event',
    broken: readQuery({
      text: `MATCH (event:Event)-[edge:PERPETRATED_BY|TARGETED|HARMED|INVOLVED|OCCURRED_AT|LOCATED_IN|USED_WEAPON|FOUND_WEAPON|INTERCEPTED_WEAPON|DEPLOYED_WEAPON]->(end:Entity)
WHERE coalesce(edge.eventId, '') <> event.id OR coalesce(edge.entityId, '') <> end.id
   OR edge.from IS NULL OR edge.from <> event.from OR edge.until IS NULL OR edge.until <> event.until
   OR coalesce(edge.middle, '') <> coalesce(event.middle, '')
   OR coalesce(edge.longFrom, '') <> coalesce(event.longFrom, '')
   OR coalesce(edge.openFrom, '') <> coalesce(event.openFrom, '')
RETURN event.id + ' ' + type(edge) + ' ' + end.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'an event is located in its places and everything above them, and nowhere else',
    broken: readQuery({
      text: `MATCH (event:Event)
WHERE EXISTS { (event)-[:OCCURRED_AT|LOCATED_IN]->() }
WITH event,
     COLLECT { MATCH (event)-[:LOCATED_IN]->(place:Place) RETURN place.id ORDER BY place.id } AS stored,
     COLLECT {
       MATCH (event)-[:OCCURRED_AT]->(:Place)-[:WITHIN*0..30]->(place:Place)
       WITH DISTINCT place
       RETURN place.id ORDER BY place.id
     } AS wanted
WHERE stored <> wanted
RETURN event.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every edge of an event follows from a live claim',
    broken: readQuery({
      // From each event to its claims: an end may be named by very many.
      text: `WITH [
  ['PERPETRATED_BY', 'PERPETRATOR', null], ['TARGETED', 'TARGET', null], ['HARMED', 'HARM', null],
  ['INVOLVED', 'PARTICIPANT', null], ['OCCURRED_AT', 'WHERE', null], ['PART_OF', 'PART', null],
  ['BEFORE', 'ORDER_IN_TIME', null], ['INTERCEPTED', 'INTERCEPTION', null],
  ['USED_WEAPON', 'WEAPON', 'USED'], ['FOUND_WEAPON', 'WEAPON', 'FOUND'],
  ['INTERCEPTED_WEAPON', 'WEAPON', 'INTERCEPTED'], ['DEPLOYED_WEAPON', 'WEAPON', 'DEPLOYED']
] AS rules
MATCH (event:Event)
WITH rules, event, COLLECT {
  MATCH (event)<-[:ABOUT]-(claim:Claim)-[:NAMES]->(named)
  WHERE claim.used AND claim.live AND claim.supersededAt IS NULL AND claim.polarity = 'AFFIRMS'
  RETURN {kind: claim.kind, use: claim.use, role: claim.role, id: named.id}
} AS claims
MATCH (event)-[edge]->(end)
WITH event, edge, end, claims, head([rule IN rules WHERE rule[0] = type(edge)]) AS rule
WHERE rule IS NOT NULL AND NOT coalesce(any(claim IN claims
  WHERE claim.id = end.id AND claim.kind = rule[1]
    AND (rule[2] IS NULL OR claim.use = rule[2])
    AND (edge.role IS NULL OR claim.role = edge.role)), false)
RETURN event.id + ' ' + type(edge) + ' ' + end.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'an event has facts if and only if a used claim says what it was',
    broken: readQuery({
      text: `MATCH (event:Event)
WITH event, EXISTS {
  (event)<-[:ABOUT]-(claim:TypeClaim)
  WHERE claim.used AND claim.polarity = 'AFFIRMS' AND claim.modality IN ['ASSERTED', 'SUSPECTED']
} AS isKnown
WHERE isKnown <> (event.type IS NOT NULL)
   OR (NOT isKnown AND (
     any(name IN keys(event) WHERE NOT name IN ['id', 'titleEn', 'titleAr', 'basis', 'dossier', 'updatedAt'])
     OR EXISTS { (event)-[:PERPETRATED_BY|TARGETED|HARMED|INVOLVED|OCCURRED_AT|LOCATED_IN|USED_WEAPON|FOUND_WEAPON|INTERCEPTED_WEAPON|DEPLOYED_WEAPON|INTERCEPTED|PART_OF|BEFORE|HAS_TOLL]->() }))
RETURN event.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'every relation follows from a live claim',
    broken: readQuery({
      text: `MATCH (subject:Entity)-[edge]->(object:Entity)
WHERE type(edge) <> 'SAME_AS'
  AND NOT EXISTS {
    (subject)<-[:HAS_SUBJECT]-(claim:RelationClaim)-[:NAMES]->(object)
    WHERE claim.relation = type(edge) AND claim.used AND claim.live AND claim.supersededAt IS NULL
      AND claim.polarity = 'AFFIRMS'
  }
RETURN subject.id + ' ' + type(edge) + ' ' + object.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'no place, weapon kind, part or order in time leads back to itself',
    broken: readQuery({
      text: `CALL () {
  MATCH (n:Entity)-[:WITHIN|KIND_OF]->() WHERE EXISTS { (n)-[:WITHIN*1..30]->(n) } OR EXISTS { (n)-[:KIND_OF*1..30]->(n) } RETURN n.id AS id
  UNION
  MATCH (n:Event)-[:PART_OF|BEFORE]->() WHERE EXISTS { (n)-[:PART_OF*1..30]->(n) } OR EXISTS { (n)-[:BEFORE*1..30]->(n) } RETURN n.id AS id
}
RETURN id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
  {
    name: 'a superseded claim makes no fact and was recorded before',
    broken: readQuery({
      text: `MATCH (claim:Claim)
WHERE claim.supersededAt IS NOT NULL AND (claim.live OR claim.used OR claim.recordedAt > claim.supersededAt)
RETURN claim.id AS id LIMIT 1000`,
      parameters: {},
      row: id,
    }),
  },
]
