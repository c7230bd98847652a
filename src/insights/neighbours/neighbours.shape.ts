import { ID } from 'type-graphql'
import { connection } from '../../reading/connection.ts'
import { root } from '../../reading/declare.ts'
import { Direction, GraphRelation } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { GraphPage } from './graph-page.type.ts'
import { neighbourList } from './neighbour-list.shape.ts'

/** What a node is joined to. */
export const neighbours = root({
  field: 'neighbours',
  type: () => GraphPage,
  description:
    'What an event or entity is joined to by the relationships of the graph of facts, page by page: relations between entities first, then events, newest first.',
  arguments: {
    id: { type: () => ID, description: 'The id of an event or entity.' },
    types: {
      type: () => [GraphRelation],
      nullable: true,
      description: 'Only these relationships; all where nothing is said.',
    },
    direction: {
      type: () => Direction,
      nullable: true,
      description: 'Only those that lead this way; both where nothing is said.',
    },
    ...pagingArguments(50),
  },
  read: connection((field) => neighbourList(field)),
})
