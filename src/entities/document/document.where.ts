import { ID, InputType } from 'type-graphql'
import { filter } from '../../reading/declare.ts'
import { nodeOf } from '../../reading/plan-field.ts'

/** Which documents. */
@InputType({ description: 'Which documents. All fields that are given must fit.' })
export class DocumentWhere {}

/** The filters on documents. */
export const documentFilters = [
  filter({
    on: DocumentWhere,
    field: 'ids',
    type: () => [ID],
    description: 'These documents.',
    predicate: (input, { site }) => `${nodeOf(site)}.id IN ${input.parameter()}`,
  }),
  filter({
    on: DocumentWhere,
    field: 'sources',
    type: () => [ID],
    description: 'Published by one of these sources, or credited to it.',
    predicate: (input, { site, variable }) => {
      const source = variable('s')
      return `EXISTS { MATCH (${nodeOf(site)})-[:PUBLISHED_BY|CREDITED_TO]->(${source}) WHERE ${source}.id IN ${input.parameter()} }`
    },
  }),
]
