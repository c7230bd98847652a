import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import { overSpans } from './spans.ts'
import { eventsOfActor } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** How many there are. */
export const count: WorkloadQuery = {
  name: 'count',
  title: 'How many events an actor has in three years',
  kind: 'aggregate',
  weight: 5,
  variables: ({ actors, spans }) => overSpans(spans, 'actor', actors.slice(0, 3)),
  ours: asked(`query Count($actor: ID!, $from: Date, $to: Date) {
  events(where: { actors: [$actor], from: $from, to: $to }) { totalCount }
}`),
  expert: {
    text: `${eventsOfActor()}
RETURN count(DISTINCT id) AS row`,
    parameters: ({ actor = null, from = null, to = null }) => ({ actor, from, to }),
    answer: valuesOf,
  },
  generated: asked(`query Count($actor: ID!, $from: Date!, $to: Date!) {
  eventsConnection(
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
  ) { totalCount }
}`),
  loaders: 'SAME_WORDS',
}
