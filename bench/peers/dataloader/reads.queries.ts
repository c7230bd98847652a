import { eventsOfActor } from '../../queries/walks.ts'

/** An event's own values, as a row. */
const EVENT = `[e.id, e.titleEn, e.type, e.extent, e.attributionStatus, toString(e.earliest), toString(e.latest), e.precision, e.killedLow, e.killedBest, e.killedHigh]`

/** The statements of the servers with DataLoader: lists of events, then what belongs to many events at once. */
export const READS = {
  event: `MATCH (e:Event {id: $id}) RETURN ${EVENT} AS row`,
  page: `${eventsOfActor('$first')}
WITH DISTINCT e, at, id ORDER BY at DESC, id DESC LIMIT $first
RETURN ${EVENT} AS row`,
  count: `${eventsOfActor()}
RETURN count(DISTINCT id) AS row`,
  perpetrators: ofEvents(`MATCH (e)-[r:PERPETRATED_BY]->(a)
  RETURN [a.id, a.nameEn, r.stances, r.disputed] ORDER BY r.independent DESC, r.claims DESC, a.id`),
  targets: ofEvents(`CALL (e) {
    MATCH (e)-[r:TARGETED]->(n)
    RETURN [null, n.id, n.nameEn] AS target, r.independent AS independent, r.claims AS claims, n.id AS key
    UNION ALL
    MATCH (e)<-[:ABOUT]-(c:TargetClaim)
    WHERE c.used AND c.objectId IS NULL AND c.polarity = 'AFFIRMS' AND c.modality IN ['ASSERTED', 'SUSPECTED']
    WITH c.objectKey AS key, min(c.objectTextEn) AS text, count(*) AS claims, count(DISTINCT c.origin) AS independent
    RETURN [text, null, null] AS target, independent, claims, key
  }
  RETURN target ORDER BY independent DESC, claims DESC, key`),
  places: ofEvents(`MATCH (e)-[r:OCCURRED_AT]->(p)
  RETURN [p.id, p.nameEn, p.kind, r.precision] ORDER BY r.independent DESC, r.claims DESC, p.id`),
  casualties: ofEvents(`MATCH (e)-[:HAS_TOLL]->(t)
  RETURN [t.harm, t.group, t.actorId, t.low, t.best, t.high] ORDER BY t.harm DESC, t.group, t.partyKey`),
  weapons: ofEvents(`MATCH (e)-[r:USED_WEAPON|FOUND_WEAPON|INTERCEPTED_WEAPON|DEPLOYED_WEAPON]->(w)
  RETURN [replace(type(r), '_WEAPON', ''), w.id, w.nameEn] ORDER BY type(r) DESC, w.id`),
  claims: ofEvents(`MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE c.supersededAt IS NULL
  WITH c ORDER BY c.published DESC, c.documentId, c.position, c.id LIMIT 20
  RETURN [c.id, c.kind, c.stance, c.basis, c.low, c.best, c.high]`),
  passages: `UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, COLLECT {
  MATCH (c)-[:EVIDENCED_BY]->(p)
  RETURN [p.id, p.index, p.glossEn] ORDER BY p.index, p.id
} AS rows`,
} as const

function ofEvents(rows: string): string {
  return `UNWIND $ids AS id
MATCH (e:Event {id: id})
RETURN id, COLLECT {
  ${rows}
} AS rows`
}
