import { Field, ID, ObjectType } from 'type-graphql'
import {
  Basis,
  GeoPrecision,
  GraphRelation,
  ParticipantRole,
  Stance,
} from '../../reading/types/enums.ts'

/** A relationship of the graph of facts. */
@ObjectType({
  description:
    'A relationship of the graph of facts, read from its first end to its second. It is derived from claims, to which it leads.',
})
export class GraphEdge {
  @Field(() => ID, {
    description: 'Tells it from others; it stays the same as long as the relationship does.',
  })
  readonly id: string

  @Field(() => GraphRelation, { description: 'What kind of relationship.' })
  readonly relation: string

  @Field(() => ParticipantRole, {
    nullable: true,
    description: 'The part that is had in the event, for INVOLVED.',
  })
  readonly role: string | null

  @Field(() => GeoPrecision, {
    nullable: true,
    description: 'How closely the place is known, for OCCURRED_AT.',
  })
  readonly precision: string | null

  @Field(() => Basis, {
    nullable: true,
    description:
      'How it is known, by its strongest claim; null for LOCATED_IN, which follows from OCCURRED_AT and from where that place lies.',
  })
  readonly basis: string | null

  @Field(() => [Stance], {
    description:
      'Every way in which it is said, of PERPETRATED_BY and of relations between entities; empty for others.',
  })
  readonly stances: readonly string[]

  @Field(() => Boolean, { description: 'Whether somebody denies it.' })
  readonly disputed: boolean
}
