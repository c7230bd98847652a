import { InterfaceType } from 'type-graphql'
import { Node } from './node.type.ts'

/** A node of the graph of facts: an event or an entity. */
@InterfaceType({
  implements: Node,
  description:
    'A node of the graph of facts: an event, or an entity (actor, place, weapon, conflict).',
})
export abstract class GraphNode extends Node {}
