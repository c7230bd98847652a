import { Field, Int, ObjectType } from 'type-graphql'
import { PageInfo } from '../../reading/types/connection.type.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { GraphEdge } from '../graph/graph-edge.type.ts'

/** A page of what a node is joined to. */
@ObjectType({ description: 'A page of what a node is joined to, and how much there is in all.' })
export class GraphPage {
  @Field(() => GraphNode, {
    nullable: true,
    description: 'The node that was asked about; null where there is none with this id.',
  })
  readonly node: GraphNode | null

  @Field(() => [GraphNode], {
    description: 'The other ends of the relationships of this page, each once.',
  })
  readonly nodes: readonly GraphNode[]

  @Field(() => [GraphEdge], {
    description:
      'The relationships of this page: relations between entities first, then those of events, newest first.',
  })
  readonly relationships: readonly GraphEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
  readonly pageInfo: PageInfo

  @Field(() => Int, {
    description:
      'How many relationships there are in all that fit; counted only when asked for, at the same cost for any hub.',
  })
  readonly totalCount: number
}
