import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { ActorClass } from '../../reading/types/enums.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Entity } from '../entity/entity.type.ts'

/** A person, state, group, unit, organization, coalition, population or office that acts or is spoken of. */
@ObjectType({
  implements: [Node, GraphNode, Entity],
  description:
    'A person, state, group, unit, organization, coalition, population or office that acts or is spoken of.',
})
export class Actor extends Entity {
  @Field(() => ActorClass, { description: 'What sort of actor it is.' })
  readonly class: string
}

/** A page of actors. */
export const ActorConnection = connectionType('Actor', () => Actor)
