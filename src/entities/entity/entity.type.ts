import { InterfaceType } from 'type-graphql'
import { Node } from '../../reading/types/node.type.ts'

/** A thing with names. */
@InterfaceType({
  implements: Node,
  description: 'A thing with names: actor, place, weapon or conflict.',
})
export abstract class Entity extends Node {}
