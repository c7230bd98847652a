import { ID } from 'type-graphql'
import { Conflict } from '../../entities/conflict/conflict.type.ts'
import { Event, EventConnection } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { connection } from '../../reading/connection.ts'
import { filter, relationship } from '../../reading/declare.ts'
import type { ArgumentDeclaration } from '../../reading/declare.ts'
import { edgesOf } from '../../reading/facts-of.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import { wholesOf } from '../../reading/wholes-of.ts'
import type { Field } from '../../reading/shape.ts'
import { sortedList } from '../../reading/sorted-list.ts'
import { Basis } from '../../reading/types/enums.ts'
import { pagingArguments } from '../../reading/types/paging-arguments.ts'

const basisArgument: ArgumentDeclaration = {
  type: () => [Basis],
  nullable: true,
  description: 'Only memberships known in these ways; INFERRED ones are conclusions.',
}

/** Sets that hold an event, and what they hold. */
export const partOf = [
  relationship({
    on: Event,
    field: 'partOf',
    type: () => [Event],
    description: 'The series, campaigns and wider events it belongs to.',
    arguments: { basis: basisArgument },
    read: many((field, site) => {
      const [whole, r] = [field.variable('e'), field.variable('r')]
      return {
        clauses: `${edgesOf(site, ['PART_OF'], { edge: r, end: whole, label: 'Event' })}
WITH ${r}, ${whole} WHERE ${whole}.type IS NOT NULL${known(field, r)}
WITH ${whole} ORDER BY ${whole}.from, ${whole}.id`,
        site: { it: whole },
      }
    }),
  }),
  relationship({
    on: Event,
    field: 'parts',
    scans: { along: ['PART_OF'], of: 'Event' },
    type: () => EventConnection,
    description: 'What it consists of or holds; oldest first.',
    arguments: { basis: basisArgument, ...pagingArguments() },
    read: connection((field, site) => {
      const [part, r] = [field.variable('e'), field.variable('r')]
      return {
        ...sortedList({
          clauses: `MATCH (${part}:Event)-[${r}:PART_OF]->(${nodeOf(site)})\nWHERE ${part}.type IS NOT NULL${known(field, r)}\nWITH ${part}`,
          carried: [part],
          keys: [
            { text: `${part}.from`, kind: 'date', descending: false },
            { text: `${part}.id`, kind: 'text', descending: false },
          ],
          site: { it: part },
        }),
        extras: { openDates: () => '0' },
      }
    }),
  }),
  relationship({
    on: Event,
    field: 'conflicts',
    type: () => [Conflict],
    description: 'The conflicts it is counted to.',
    read: many((field, site) => {
      const [r, conflict] = [field.variable('r'), field.variable('k')]
      return {
        clauses: `${edgesOf(site, ['PART_OF'], { edge: r, end: conflict, label: 'Conflict' })}\nWITH ${conflict} ORDER BY ${conflict}.id`,
        site: { it: conflict },
      }
    }),
  }),
  filter({
    on: EventWhere,
    field: 'partOf',
    type: () => [ID],
    description: 'Part of one of these events or conflicts, directly or through others.',
    predicate: (input, { site, variable }) => {
      const whole = variable('w')
      const isAsked = `${whole}.id IN ${input.keptIds()}`
      return `EXISTS { ${wholesOf(site, { whole, step: variable('r') })} WITH ${whole} WHERE ${isAsked} RETURN 1 AS one }`
    },
    lead: {
      rank: 3,
      branches: (input, { variable }) => ({
        pattern: {
          keys: input.keptIds(),
          clauses: (event, key) => {
            const whole = variable('w')
            const either = call(
              [key],
              [
                `MATCH (${whole}:Event {id: ${key}}) RETURN ${whole}`,
                `MATCH (${whole}:Entity {id: ${key}}) RETURN ${whole}`,
              ],
            )
            return `${either}\nMATCH (${event}:Event)-[:PART_OF*1..8]->(${whole})`
          },
        },
        exact: true,
      }),
    },
  }),
]

function known(field: Field, r: string): string {
  const basis = field.arguments.get('basis')
  return basis === undefined ? '' : ` AND ${r}.basis IN ${basis.parameter()}`
}
