import { valuesOf } from './answer.ts'
import { asked } from './asked.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** An event by its id. */
export const point: WorkloadQuery = {
  name: 'point',
  title: 'An event by its id',
  kind: 'point',
  weight: 30,
  variables: ({ events }) => events.map((id) => ({ id })),
  ours: asked(`query Point($id: ID!) {
  event(id: $id) {
    id
    title
    type
    extent
    attributionStatus
    when { earliest latest precision }
    killed { low best high }
  }
}`),
  expert: {
    text: `MATCH (e:Event {id: $id})
RETURN [e.id, e.titleEn, e.type, e.extent, e.attributionStatus, toString(e.earliest), toString(e.latest),
        e.precision, e.killedLow, e.killedBest, e.killedHigh] AS row`,
    parameters: ({ id = null }) => ({ id }),
    answer: valuesOf,
  },
  generated: asked(`query Point($id: ID!) {
  events(where: { id: { eq: $id } }) {
    id titleEn type extent attributionStatus earliest latest precision killedLow killedBest killedHigh
  }
}`),
  loaders: 'SAME_WORDS',
}
