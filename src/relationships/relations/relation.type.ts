import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { role } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { Basis, RelationType, Stance } from '../../reading/types/enums.ts'

/** A typed relationship between two entities. */
@ObjectType({
  description:
    'A typed relationship between two entities, with its time and what supports it. An end that is only described has no entity.',
})
export class Relation {
  @Field(() => RelationType, {
    description: 'How they are related, read from the first to the second.',
  })
  readonly type: string

  @Field(() => Basis, { description: 'How it is known.' })
  readonly basis: string

  @Field(() => [Stance], { description: 'Every way in which it is said.' })
  readonly stances: readonly string[]
}

/** A page of relations. */
export const RelationConnection = connectionType('Relation', () => Relation)

/** How a relation's own properties are read; the site names them. */
export const relationShape: TypeShape = {
  type: 'Relation',
  fields: { type: role('type'), basis: role('basis'), stances: role('stances') },
}
