import { registerEnumType } from 'type-graphql'
import type { ArgumentDeclaration } from '../../reading/declare.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'
import { EventWhere } from './event.where.ts'

/** The orders of a list of events. */
const EventOrder = {
  DATE_DESC: 'DATE_DESC',
  DATE_ASC: 'DATE_ASC',
  KILLED_DESC: 'KILLED_DESC',
  UPDATED_DESC: 'UPDATED_DESC',
} as const
registerEnumType(EventOrder, {
  name: 'EventOrder',
  description: 'The order of a list of events; events that are equal in it follow by id.',
  valuesConfig: {
    DATE_DESC: {
      description: 'Newest first, by first day; events whose first day is unknown come last.',
    },
    DATE_ASC: {
      description: 'Oldest first, by first day; events whose first day is unknown come first.',
    },
    KILLED_DESC: { description: 'Most killed first; events without a toll come last.' },
    UPDATED_DESC: { description: 'Latest change first.' },
  },
})

/** The arguments of a list of events. */
export const eventArguments: Readonly<Record<string, ArgumentDeclaration>> = {
  where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
  orderBy: {
    type: () => EventOrder,
    nullable: true,
    description: 'In which order; newest first where nothing is said.',
  },
  ...pagingArguments(),
}
