import { Field, Float, Int, ObjectType } from 'type-graphql'
import { GraphNode } from '../../reading/types/graph-node.type.ts'

/** How important a node is. */
@ObjectType({ description: 'How important a node is in a graph.' })
export class NodeScore {
  @Field(() => GraphNode, { description: 'The node.' })
  readonly node: GraphNode

  @Field(() => Float, { description: 'Its importance by the measure, from 0 to 1.' })
  readonly score: number
}

/** Nodes that belong together. */
@ObjectType({ description: 'Nodes that are joined among each other more than to others.' })
export class Community {
  @Field(() => Int, { description: 'How many nodes it has.' })
  readonly size: number

  @Field(() => [GraphNode], { description: 'Its nodes, by id.' })
  readonly nodes: readonly GraphNode[]
}

/** A graph taken apart. */
@ObjectType({ description: 'A graph taken apart into communities: each node is in one.' })
export class Communities {
  @Field(() => [Community], { description: 'The communities, largest first.' })
  readonly groups: readonly Community[]

  @Field(() => Float, {
    nullable: true,
    description:
      'How much denser they are than chance would have it, from −0.5 to 1; above 0.3 the parting means something. Null where nothing is joined.',
  })
  readonly modularity: number | null
}
