import { Field, Int, ObjectType } from 'type-graphql'
import { GraphNode } from '../../reading/types/graph-node.type.ts'

/** One step of a path. */
@ObjectType({ description: 'One step of a path: how one node of it is joined to the next.' })
export class PathStep {}

/** A way from one node to another. */
@ObjectType({
  description:
    'A way from one node to another that comes by no node twice. Directions do not count.',
})
export class Path {
  @Field(() => Int, { description: 'How many steps it has.' })
  readonly length: number
}

/** A hub that was not crossed. */
@ObjectType({ description: 'A node with so many relationships that no path is led over it.' })
export class PathHub {
  @Field(() => GraphNode, { description: 'The node.' })
  readonly node: GraphNode

  @Field(() => Int, {
    description: 'How many relationships it has of the types that the search may follow.',
  })
  readonly degree: number
}
