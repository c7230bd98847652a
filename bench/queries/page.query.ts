import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import { overSpans } from './spans.ts'
import { eventsOfActor } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

const PAGE = 50

/** A page of the events of an actor within three years, with what belongs to each. */
export const page: WorkloadQuery = {
  name: 'page',
  title: '50 events of an actor in three years, parties, places, tolls and weapons nested',
  kind: 'page',
  weight: 20,
  variables: ({ actors, spans }) => overSpans(spans, 'actor', actors.slice(0, 3)),
  ours: asked(`query Page($actor: ID!, $from: Date, $to: Date) {
  events(where: { actors: [$actor], from: $from, to: $to }, first: 50) {
    nodes {
      id
      title
      type
      when { earliest latest precision }
      killed { low best high }
      perpetrators { actor { id name } stances disputed }
      targets { description entity { id name } }
      places { place { id name kind } precision }
      casualties { harm group actor { id } estimate { low best high } }
      weapons { use weapon { id name } }
    }
  }
}`),
  expert: {
    text: `${eventsOfActor(String(PAGE))}
WITH DISTINCT e, at, id ORDER BY at DESC, id DESC LIMIT ${String(PAGE)}
WITH e, at, id, COLLECT {
  CALL (e) {
    MATCH (e)-[r:TARGETED]->(n)
    RETURN [null, n.id, n.nameEn] AS target, r.independent AS independent, r.claims AS claims, n.id AS key
    UNION ALL
    MATCH (e)<-[:ABOUT]-(c:TargetClaim)
    WHERE c.used AND c.objectId IS NULL AND c.polarity = 'AFFIRMS' AND c.modality IN ['ASSERTED', 'SUSPECTED']
    WITH c.objectKey AS key, min(c.objectTextEn) AS text, count(*) AS claims, count(DISTINCT c.origin) AS independent
    RETURN [text, null, null] AS target, independent, claims, key
  }
  RETURN target ORDER BY independent DESC, claims DESC, key
} AS targets ORDER BY at DESC, id DESC
RETURN [
  id, e.titleEn, e.type, toString(e.earliest), toString(e.latest), e.precision,
  e.killedLow, e.killedBest, e.killedHigh,
  COLLECT {
    MATCH (e)-[r:PERPETRATED_BY]->(a)
    RETURN [a.id, a.nameEn, r.stances, r.disputed] ORDER BY r.independent DESC, r.claims DESC, a.id
  },
  targets,
  COLLECT {
    MATCH (e)-[r:OCCURRED_AT]->(p)
    RETURN [p.id, p.nameEn, p.kind, r.precision] ORDER BY r.independent DESC, r.claims DESC, p.id
  },
  COLLECT {
    MATCH (e)-[:HAS_TOLL]->(t)
    RETURN [t.harm, t.group, t.actorId, t.low, t.best, t.high] ORDER BY t.harm DESC, t.group, t.partyKey
  },
  COLLECT {
    MATCH (e)-[r:USED_WEAPON|FOUND_WEAPON|INTERCEPTED_WEAPON|DEPLOYED_WEAPON]->(w)
    RETURN [replace(type(r), '_WEAPON', ''), w.id, w.nameEn] ORDER BY type(r) DESC, w.id
  }
] AS row`,
    parameters: ({ actor = null, from = null, to = null }) => ({ actor, from, to }),
    answer: valuesOf,
  },
  generated: asked(`query Page($actor: ID!, $from: Date!, $to: Date!) {
  events(
    where: {
      from: { lte: $to }
      until: { gte: $from }
      OR: [
        { perpetrators: { some: { id: { eq: $actor } } } }
        { targets: { some: { id: { eq: $actor } } } }
        { harmed: { some: { id: { eq: $actor } } } }
        { participants: { some: { id: { eq: $actor } } } }
      ]
    }
    sort: [{ from: DESC }, { id: DESC }]
    limit: 50
  ) {
    id titleEn type earliest latest precision killedLow killedBest killedHigh
    perpetratorsConnection { edges { node { id nameEn } properties { stances disputed } } }
    targetsConnection { edges { node { id nameEn } } }
    placesConnection { edges { node { id nameEn kind } properties { precision } } }
    tolls(sort: [{ harm: DESC }, { group: ASC }, { partyKey: ASC }]) { harm group actorId low best high }
    weaponsUsed { id nameEn }
  }
}`),
  loaders: 'SAME_WORDS',
}
