import { Field, ID, Int, ObjectType } from 'type-graphql'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { GraphEdge } from '../graph/graph-edge.type.ts'
import { Communities } from './analysis.type.ts'

/** Some nodes and all that joins them. */
@ObjectType({ description: 'Some nodes, and every relationship of the graph of facts among them.' })
export class Graph {
  @Field(() => [GraphNode], { description: 'The nodes that were found, in the order asked for.' })
  readonly nodes: readonly GraphNode[]

  @Field(() => [ID], { description: 'Ids of which there is no event or entity.' })
  readonly notFound: readonly string[]

  @Field(() => [GraphEdge], {
    description: 'The relationships among them, by type and ends; 5,000 at most.',
  })
  readonly relationships: readonly GraphEdge[]

  @Field(() => Int, { description: 'How many relationships there are among them in all.' })
  readonly totalRelationships: number

  @Field(() => Boolean, {
    description: 'Whether there are more relationships than are shown; all of them count in sums.',
  })
  readonly truncated: boolean

  @Field(() => Communities, {
    description:
      'Nodes that are joined among each other more than to others, by the Louvain method; computed only when asked for.',
  })
  readonly communities: Communities
}
