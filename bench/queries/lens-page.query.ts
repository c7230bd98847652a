import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import { ACCORDING_TO, isHeard, KILLED, TOLL } from './heard.ts'
import { overSpans } from './spans.ts'
import type { WorkloadQuery } from './workload-query.ts'

/**
 * A page of the events of an actor as coders have them. The expert takes the first claim of each kind for the fact: that is
 * right where one coder speaks of each event, as here, and the least that a lens can cost. Stored dates and parties follow
 * from all claims, so they are not asked.
 */
export const lensPage: WorkloadQuery = {
  name: 'lens-page',
  title: '50 events of an actor in three years, as coders have them',
  kind: 'lens',
  weight: 2,
  variables: ({ actors, spans }) => overSpans(spans, 'actor', actors.slice(0, 3)),
  ours: asked(`query LensPage($actor: ID!, $from: Date, $to: Date) {
  events(where: { actors: [$actor], from: $from, to: $to, ${ACCORDING_TO} }, first: 50) {
    nodes {
      id
      title
      type
      when { earliest latest precision }
      killed { low best high }
      perpetrators { actor { id name } stances }
      places { place { id name kind } precision }
    }
  }
}`),
  expert: {
    text: `MATCH (:Entity {id: $actor})<-[:NAMES]-(c:PerpetratorClaim|TargetClaim|HarmClaim|ParticipantClaim)-[:ABOUT]->(e)
WHERE ${isHeard('c')} AND coalesce(c.high, c.best, 1) > 0
WITH DISTINCT e
MATCH (e)<-[:ABOUT]-(time:WhenClaim)
WHERE ${isHeard('time')} AND time.earliest <= date($to) AND time.latest >= date($from)
WITH e, time, e.id AS id ORDER BY time.earliest DESC, id DESC LIMIT 50
WITH e, id, time, COLLECT {
  MATCH (e)<-[:ABOUT]-(c:TypeClaim|PerpetratorClaim|WhereClaim|HarmClaim)
  WHERE ${isHeard('c')}
  RETURN c
} AS heard
WITH e, id, time, heard, head([c IN heard WHERE c:TypeClaim]) AS kind,
     ${TOLL}
ORDER BY time.earliest DESC, id DESC
RETURN [
  id, e.titleEn, kind.eventType, toString(time.earliest), toString(time.latest), time.precision,
  ${KILLED.low}, ${KILLED.best}, ${KILLED.high},
  COLLECT {
    UNWIND [c IN heard WHERE c:PerpetratorClaim] AS c
    MATCH (a:Entity {id: c.objectId})
    RETURN [a.id, a.nameEn, [c.stance]] ORDER BY a.id
  },
  COLLECT {
    UNWIND [c IN heard WHERE c:WhereClaim] AS c
    MATCH (p:Entity {id: c.objectId})
    RETURN [p.id, p.nameEn, p.kind, c.geoPrecision] ORDER BY p.id
  }
] AS row`,
    parameters: ({ actor = null, from = null, to = null }) => ({ actor, from, to }),
    answer: valuesOf,
  },
  loaders: 'ROWS',
}
