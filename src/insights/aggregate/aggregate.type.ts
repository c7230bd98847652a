import { Field, Int, ObjectType } from 'type-graphql'
import { Entity } from '../../entities/entity/entity.type.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Dimension, KeyState } from '../../reading/types/enums.ts'
import { Duplicates } from './duplicates.type.ts'
import { Tally } from '../tally/tally.type.ts'

/** What tells one group from others in one dimension. */
@ObjectType({ description: 'What tells one group from others in one dimension.' })
export class GroupKey {
  @Field(() => Dimension, { description: 'The dimension.' })
  readonly dimension: string

  @Field(() => KeyState, {
    description: 'Whether it is known, only described, unknown, or the rest of all.',
  })
  readonly state: string

  @Field(() => String, {
    nullable: true,
    description: 'Its id, code, or first day; null for what is unknown and for OTHER.',
  })
  readonly value: string | null

  @Field(() => Node, {
    nullable: true,
    description: 'What the key stands for, where that is an entity, a source or a document.',
  })
  readonly node: Node | null

  @Field(() => Entity, { nullable: true, description: 'The entity, where it is identified.' })
  readonly entity: Entity | null
}

/** Events that share their keys. */
@ObjectType({ description: 'Events that share their keys.' })
export class Group {
  @Field(() => [GroupKey], { description: 'Its keys, in the order of the dimensions asked for.' })
  readonly keys: readonly GroupKey[]

  @Field(() => Tally, { description: 'Its numbers.' })
  readonly tally: Tally
}

/** Events by groups. */
@ObjectType({ description: 'Events by groups, and all of them together.' })
export class Aggregate {
  @Field(() => [Group], {
    description: 'The groups, in the order of `orderBy`; what is unknown is a group of its own.',
  })
  readonly groups: readonly Group[]

  @Field(() => Tally, { description: 'The numbers of all events that fit, each counted once.' })
  readonly total: Tally

  @Field(() => Duplicates, {
    description:
      'How many of these events are told twice: `total.events` counts each of them, less these it counts one of each set.',
  })
  readonly duplicates: Duplicates

  @Field(() => Int, { description: 'How many groups there are in all.' })
  readonly totalGroups: number

  @Field(() => Boolean, { description: 'Whether there are more groups than are shown.' })
  readonly truncated: boolean

  @Field(() => Boolean, {
    description:
      'Whether every event stands in one group only; where false, the groups do not add up to the total.',
  })
  readonly partition: boolean
}
