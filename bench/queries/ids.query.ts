import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import { overSpans } from './spans.ts'
import { eventsOfActor } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** A page of ids alone: what it costs to find it, whatever the degree of the actor (gate G3). */
export const ids: WorkloadQuery = {
  name: 'ids',
  title: '50 ids of events of an actor in three years',
  kind: 'page',
  weight: 0,
  variables: ({ actors, spans }) => overSpans(spans, 'actor', actors.slice(0, 3)),
  ours: asked(`query Ids($actor: ID!, $from: Date, $to: Date) {
  events(where: { actors: [$actor], from: $from, to: $to }, first: 50) { nodes { id } }
}`),
  expert: {
    text: `${eventsOfActor('50')}
WITH DISTINCT at, id ORDER BY at DESC, id DESC LIMIT 50
RETURN id AS row`,
    parameters: ({ actor = null, from = null, to = null }) => ({ actor, from, to }),
    answer: valuesOf,
  },
  loaders: 'SAME_WORDS',
}
