import { Field, Int, ObjectType } from 'type-graphql'
import { Direction, GraphRelation } from '../../reading/types/enums.ts'

/** How many relationships of a kind a node has, one way. */
@ObjectType({ description: 'How many relationships of a kind a node has, one way.' })
export class NeighbourCount {
  @Field(() => GraphRelation, { description: 'What kind of relationship.' })
  readonly relation: string

  @Field(() => Direction, { description: 'Which way it is followed from the node.' })
  readonly direction: string

  @Field(() => Int, { description: 'How many there are; at least one.' })
  readonly count: number
}
