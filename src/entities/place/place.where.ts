import { ID, InputType } from 'type-graphql'
import { filter } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { PlaceKind } from '../../reading/types/enums.ts'

/** Which places. */
@InputType({
  description:
    'Which places. All fields that are given must fit. An id of one that was judged to be the same as another means the one that both are kept as.',
})
export class PlaceWhere {}

/** The filters on places. */
export const placeFilters = [
  filter({
    on: PlaceWhere,
    field: 'ids',
    type: () => [ID],
    description: 'These places.',
    predicate: (input, { site }) => `${nodeOf(site)}.id IN ${input.keptIds()}`,
  }),
  filter({
    on: PlaceWhere,
    field: 'kinds',
    type: () => [PlaceKind],
    description: 'Places of these sorts.',
    predicate: (input, { site }) => `${nodeOf(site)}.kind IN ${input.parameter()}`,
  }),
  filter({
    on: PlaceWhere,
    field: 'within',
    type: () => [ID],
    description: 'Within one of these places, at any depth.',
    predicate: (input, { site, variable }) => {
      const around = variable('q')
      return `EXISTS { MATCH (${nodeOf(site)})-[:WITHIN*1..12]->(${around}) WHERE ${around}.id IN ${input.keptIds()} }`
    },
  }),
]
