import { Candidate } from '../../entities/candidate/candidate.type.ts'
import { relationship } from '../../reading/declare.ts'
import { one } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { call } from '../../reading/row.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'

/** The two things of a candidate. */
export const candidates = [
  end(
    'kept',
    'keptId',
    'The first as it is now; null where it is gone, and for documents and claims.',
  ),
  end(
    'other',
    'otherId',
    'The other as it is now: the first too where they are one. Null where it is gone, and for documents and claims.',
  ),
]

function end(field: string, property: string, description: string) {
  return relationship({
    on: Candidate,
    field,
    type: () => GraphNode,
    nullable: true,
    description,
    read: one((planned, site) => {
      const [pair, n, named] = [nodeOf(site), planned.variable('n'), planned.variable('named')]
      const id = `${pair}.${property}`
      const branches = [
        `MATCH (${n}:Event {id: ${id}}) WHERE ${n}.type IS NOT NULL RETURN ${n}`,
        `MATCH (${named}:Entity {id: ${id}})\nMATCH (${n}:Entity {id: coalesce(${named}.into, ${named}.id)}) RETURN ${n}`,
      ]
      return { clauses: call([pair], branches), site: { it: n } }
    }),
  })
}
