import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import { overSpans } from './spans.ts'
import { eventsOfActor } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** The same page with what is said of each event, and where. */
export const claims: WorkloadQuery = {
  name: 'claims',
  title: '50 events of an actor in three years, claims and passages nested',
  kind: 'page',
  weight: 8,
  variables: ({ actors, spans }) => overSpans(spans, 'actor', actors.slice(0, 3)),
  ours: asked(`query Claims($actor: ID!, $from: Date, $to: Date) {
  events(where: { actors: [$actor], from: $from, to: $to }, first: 50) {
    nodes {
      id
      title
      claims(first: 20) {
        nodes {
          id
          kind
          stance
          basis
          estimate { low best high }
          passages { id index gloss }
        }
      }
    }
  }
}`),
  expert: {
    text: `${eventsOfActor('50')}
WITH DISTINCT e, at, id ORDER BY at DESC, id DESC LIMIT 50
RETURN [
  id, e.titleEn,
  COLLECT {
    MATCH (e)<-[:ABOUT]-(c:Claim)
    WHERE c.supersededAt IS NULL
    WITH c ORDER BY c.published DESC, c.documentId, c.position, c.id LIMIT 20
    RETURN [c.id, c.kind, c.stance, c.basis, c.low, c.best, c.high, COLLECT {
      MATCH (c)-[:EVIDENCED_BY]->(p)
      RETURN [p.id, p.index, p.glossEn] ORDER BY p.index, p.id
    }]
  }
] AS row`,
    parameters: ({ actor = null, from = null, to = null }) => ({ actor, from, to }),
    answer: valuesOf,
  },
  generated: asked(`query Claims($actor: ID!, $from: Date!, $to: Date!) {
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
    id titleEn
    claims(limit: 20, sort: [{ id: ASC }]) { id kind stance basis low best high passages { id index glossEn } }
  }
}`),
  loaders: 'SAME_WORDS',
}
