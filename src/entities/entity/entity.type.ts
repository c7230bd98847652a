import { InterfaceType } from 'type-graphql'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Node } from '../../reading/types/node.type.ts'

/** A thing with names. */
@InterfaceType({
  implements: [Node, GraphNode],
  description: 'A thing with names: actor, place, weapon or conflict.',
})
export abstract class Entity extends GraphNode {}
