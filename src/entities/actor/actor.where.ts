import { ID, InputType } from 'type-graphql'
import { filter } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { ActorClass } from '../../reading/types/enums.ts'

/** Which actors. */
@InputType({
  description:
    'Which actors. All fields that are given must fit. An id of one that was judged to be the same as another means the one that both are kept as.',
})
export class ActorWhere {}

/** The filters on actors. */
export const actorFilters = [
  filter({
    on: ActorWhere,
    field: 'ids',
    type: () => [ID],
    description: 'These actors.',
    predicate: (input, { site }) => `${nodeOf(site)}.id IN ${input.keptIds()}`,
  }),
  filter({
    on: ActorWhere,
    field: 'classes',
    type: () => [ActorClass],
    description: 'Actors of these sorts.',
    predicate: (input, { site }) => `${nodeOf(site)}.class IN ${input.parameter()}`,
  }),
]
