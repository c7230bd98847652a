import { Field, Int, ObjectType } from 'type-graphql'
import { PathStop } from '../../reading/types/enums.ts'
import { GraphNode } from '../../reading/types/graph-node.type.ts'
import { Path, PathHub } from './path.type.ts'

/** What a search for paths found, and how far it went. */
@ObjectType({ description: 'The shortest paths between two nodes, and how far the search went.' })
export class PathResult {
  @Field(() => GraphNode, {
    nullable: true,
    description: 'Where the paths begin; null where there is no such node.',
  })
  readonly from: GraphNode | null

  @Field(() => GraphNode, {
    nullable: true,
    description: 'Where the paths end; null where there is no such node.',
  })
  readonly to: GraphNode | null

  @Field(() => [Path], {
    description: 'The paths, shortest first; among equally long ones any may be given.',
  })
  readonly paths: readonly Path[]

  @Field(() => Int, {
    description:
      'Every path of up to so many steps was looked at: where none is shown, there is none within so many steps.',
  })
  readonly searchedTo: number

  @Field(() => Boolean, {
    description: 'Whether there may be more paths within `maxLength` than are shown.',
  })
  readonly truncated: boolean

  @Field(() => PathStop, { description: 'Why the search ended.' })
  readonly stoppedBy: string

  @Field(() => [PathHub], {
    description: 'Hubs that the search came upon and did not cross, largest first; 20 at most.',
  })
  readonly hubs: readonly PathHub[]

  @Field(() => Int, { description: 'How many such hubs it came upon in all.' })
  readonly totalHubs: number
}
