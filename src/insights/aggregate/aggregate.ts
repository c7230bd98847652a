import { Int, registerEnumType } from 'type-graphql'
import { EventWhere } from '../../entities/event/event.where.ts'
import { relationship, root } from '../../reading/declare.ts'
import type { ArgumentDeclaration } from '../../reading/declare.ts'
import { Dimension } from '../../reading/types/enums.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { readAggregate } from './aggregate.shape.ts'
import { Aggregate, GroupKey } from './aggregate.type.ts'

/** The orders of groups. */
const GroupOrder = {
  MOST_EVENTS: 'MOST_EVENTS',
  MOST_INCIDENTS: 'MOST_INCIDENTS',
  MOST_KILLED: 'MOST_KILLED',
  MOST_INJURED: 'MOST_INJURED',
  KEY: 'KEY',
} as const
registerEnumType(GroupOrder, {
  name: 'GroupOrder',
  description: 'The order of groups; those that are equal in it follow by events, then by key.',
  valuesConfig: {
    MOST_EVENTS: { description: 'Most events by the best guess first, then most possible ones.' },
    MOST_INCIDENTS: { description: 'Most incidents, best number, first.' },
    MOST_KILLED: { description: 'Most killed, best number, first.' },
    MOST_INJURED: { description: 'Most injured, best number, first.' },
    KEY: { description: 'By key: codes and ids in order, times from the first on; unknown first.' },
  },
})

const groupArguments: Readonly<Record<string, ArgumentDeclaration>> = {
  orderBy: {
    type: () => GroupOrder,
    defaultValue: 'MOST_EVENTS',
    description: 'In which order.',
  },
  first: {
    type: () => Int,
    defaultValue: 50,
    description:
      'How many groups, 1 to 100. The one of which no key is known is given beside them where it comes later.',
  },
}

/** Events by groups, and who attacked whom. */
export const aggregates = [
  root({
    field: 'aggregate',
    type: () => Aggregate,
    description:
      'Counts events by one to three dimensions. What is unknown is a group of its own; an event may stand in several groups where it has several keys.',
    arguments: {
      where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
      by: { type: () => [Dimension], description: 'The dimensions, one to three.' },
      ...groupArguments,
    },
    read: (field) => readAggregate(field, () => ''),
  }),
  root({
    field: 'attacks',
    type: () => Aggregate,
    description:
      'Who attacked whom: attacks by perpetrator and target, or by other dimensions. Parties that are only described, and attacks for which nobody is named, are groups of their own.',
    arguments: {
      where: { type: () => EventWhere, nullable: true, description: 'Which attacks.' },
      by: {
        type: () => [Dimension],
        defaultValue: ['PERPETRATOR', 'TARGET'],
        description: 'The dimensions, one to three.',
      },
      ...groupArguments,
    },
    read: (field) => readAggregate(field, (facts) => `${facts}.typeGroup = 'ATTACK'`),
  }),
  relationship({
    on: GroupKey,
    field: 'label',
    type: () => String,
    description:
      'What to call it: a name, the words for a code, the description of a party, or that nothing is said.',
    arguments: langArgument,
    read: () => {
      throw new Error('Keys are read with their groups.')
    },
  }),
]
