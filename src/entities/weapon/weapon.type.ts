import { ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Entity } from '../entity/entity.type.ts'

/** A kind of weapon (rocket, drone) or a weapon system (C-RAM). */
@ObjectType({
  implements: [Node, GraphNode, Entity],
  description: 'A kind of weapon (rocket, drone) or a weapon system (C-RAM).',
})
export class Weapon extends Entity {}

/** A page of weapons. */
export const WeaponConnection = connectionType('Weapon', () => Weapon)
