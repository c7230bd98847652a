import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { PlaceKind } from '../../reading/types/enums.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Entity } from '../entity/entity.type.ts'

/** A place: country, region, governorate, district, settlement or facility. */
@ObjectType({
  implements: [Node, GraphNode, Entity],
  description: 'A place: country, region, governorate, district, settlement or facility.',
})
export class Place extends Entity {
  @Field(() => PlaceKind, { description: 'What sort of place it is.' })
  readonly kind: string
}

/** A page of places. */
export const PlaceConnection = connectionType('Place', () => Place)
