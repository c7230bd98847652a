import { Entity } from '../../entities/entity/entity.type.ts'
import { Event } from '../../entities/event/event.type.ts'
import { ExternalId } from '../../entities/external-id/external-id.type.ts'
import { relationship } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'

/** What an entity or event is called elsewhere. */
export const externalIds = [Entity, Event].map((on) =>
  relationship({
    on,
    field: 'externalIds',
    type: () => [ExternalId],
    description: 'Its ids in other data sets.',
    read: many((field, site) => {
      const id = field.variable('x')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:HAS_ID]->(${id})\nWITH ${id} ORDER BY ${id}.scheme, ${id}.value`,
        site: { it: id },
      }
    }),
  }),
)
