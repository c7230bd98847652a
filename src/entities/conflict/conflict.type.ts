import { ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Entity } from '../entity/entity.type.ts'

/** A conflict that events belong to, as a data set or a source names it. */
@ObjectType({
  implements: [Node, GraphNode, Entity],
  description: 'A conflict that events belong to, as a data set or a source names it.',
})
export class Conflict extends Entity {}

/** A page of conflicts. */
export const ConflictConnection = connectionType('Conflict', () => Conflict)
