import { ID } from 'type-graphql'
import { Event } from '../../entities/event/event.type.ts'
import { EventWhere } from '../../entities/event/event.where.ts'
import { filter, relationship } from '../../reading/declare.ts'
import { edgesOf } from '../../reading/facts-of.ts'
import { many } from '../../reading/fields.ts'
import { partyFields } from '../parties/party-fields.ts'
import { partyRows } from '../parties/party-rows.shape.ts'
import { EventTarget } from './target.type.ts'

/** Whom or what an event was aimed at. */
export const targets = [
  relationship({
    on: Event,
    field: 'targets',
    type: () => [EventTarget],
    description: 'Whom or what it was aimed at, best supported first.',
    read: many((field, site) =>
      partyRows(field, { at: site, relationship: 'TARGETED', claim: 'TargetClaim' }),
    ),
  }),
  ...partyFields(EventTarget),
  filter({
    on: EventWhere,
    field: 'targets',
    type: () => [ID],
    description: 'Aimed at one of these; for places, at anything within them too.',
    predicate: (input, { site, variable }) => {
      const [r, target, above] = [variable('r'), variable('t'), variable('p')]
      const ids = input.keptIds()
      return `EXISTS { ${edgesOf(site, ['TARGETED'], { edge: r, end: target })} WITH ${target} WHERE ${target}.id IN ${ids} OR EXISTS { MATCH (${target})-[:WITHIN*1..12]->(${above}) WHERE ${above}.id IN ${ids} } RETURN 1 AS one }`
    },
    lead: {
      rank: 8,
      branches: (input, { variable }) => ({
        pattern: {
          keys: input.keptIds(),
          clauses: (event, key) => {
            const target = variable('t')
            return `MATCH (:Entity {id: ${key}})<-[:WITHIN*0..12]-(${target})<-[:TARGETED]-(${event})`
          },
        },
        exact: true,
      }),
    },
  }),
]
