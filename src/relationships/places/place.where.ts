import { ID } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { WherePlan } from '../../reading/shape.ts'
import { DateMode } from '../../reading/types/enums.ts'

/** The filter on places: a place and all that lies within it. */
export const placeFilters = [
  filter({
    on: EventWhere,
    field: 'places',
    type: () => [ID],
    description: 'At one of these places or anywhere within them; read by `placeMode`.',
    predicate: (input, plan) => located(input.parameter(), plan),
    lead: {
      rank: 20,
      branches: (input, { whole }) => {
        const mode = whole.get('placeMode')?.value
        if (mode === 'POSSIBLE') return undefined
        return { keys: input.parameter(), relationships: ['LOCATED_IN'], exact: mode !== 'CERTAIN' }
      },
    },
  }),
  filter({
    on: EventWhere,
    field: 'placeMode',
    type: () => DateMode,
    defaultValue: 'BEST',
    description:
      'BEST: some place given for the event lies there. CERTAIN: every place given does. POSSIBLE: also events known only to a place around it.',
    predicate: () => '',
  }),
]

function located(ids: string, { site, variable, whole }: WherePlan): string {
  const e = nodeOf(site)
  const [r, place, within, inner] = [variable('r'), variable('p'), variable('q'), variable('s')]
  const best = `EXISTS { MATCH (${e})-[${r}:LOCATED_IN]->() WHERE ${r}.entityId IN ${ids} }`
  const mode = whole.get('placeMode')?.value
  if (mode === 'CERTAIN') {
    return `${best} AND NOT EXISTS { MATCH (${e})-[:OCCURRED_AT]->(${place}) WHERE NOT EXISTS { MATCH (${place})-[:WITHIN*0..12]->(${within}) WHERE ${within}.id IN ${ids} } }`
  }
  if (mode !== 'POSSIBLE') return best
  return `(${best} OR EXISTS { MATCH (${e})-[:OCCURRED_AT]->(${place})<-[:WITHIN*1..12]-(${inner}:Place) WHERE ${inner}.id IN ${ids} })`
}
