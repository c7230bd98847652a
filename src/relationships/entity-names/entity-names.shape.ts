import { Entity } from '../../entities/entity/entity.type.ts'
import { Name } from '../../entities/name/name.type.ts'
import { relationship } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'

/** What an entity is called. */
export const entityNames = [
  relationship({
    on: Entity,
    field: 'names',
    type: () => [Name],
    description: 'All its names, primary ones first.',
    read: many((field, site) => {
      const name = field.variable('name')
      return {
        clauses: `MATCH (${nodeOf(site)})-[:HAS_NAME]->(${name})
WITH ${name} ORDER BY ${name}.kind = 'PRIMARY' DESC, ${name}.lang, ${name}.value`,
        site: { it: name },
      }
    }),
  }),
]
