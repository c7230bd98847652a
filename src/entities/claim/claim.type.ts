import { Field, Float, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import {
  Basis,
  ClaimKind,
  ClaimRank,
  ClaimScope,
  ClaimStatus,
  Modality,
  Polarity,
  RelationType,
  Stance,
} from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'
import { DateTimeScalar } from '../../reading/types/scalars.ts'

/** Who asserts what. */
@ObjectType({
  implements: Node,
  description: 'One speaker, one value, one document: who asserts what, and where it is written.',
})
export class Claim extends Node {
  @Field(() => ClaimKind, { description: 'What it is about.' })
  readonly kind: string

  @Field(() => RelationType, {
    nullable: true,
    description: 'The relation, for claims of kind RELATION.',
  })
  readonly relation: string | null

  @Field(() => Polarity, { description: 'Whether it affirms or denies.' })
  readonly polarity: string

  @Field(() => Modality, { description: 'In which mode it is made.' })
  readonly modality: string

  @Field(() => ClaimScope, {
    description: 'Whether it holds for all of the event or for some of it.',
  })
  readonly scope: string

  @Field(() => Stance, {
    nullable: true,
    description: 'How the speaker stands to the named party; null where no stance follows.',
  })
  readonly stance: string | null

  @Field(() => Basis, { description: 'How the value is known.' })
  readonly basis: string

  @Field(() => ClaimRank, { description: "The editors' preference." })
  readonly rank: string

  @Field(() => ClaimStatus, { description: 'Where it stands in review.' })
  readonly status: string

  @Field(() => Float, { nullable: true, description: 'Confidence from 0 to 1; null: not given.' })
  readonly confidence: number | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its name, by which dossiers say that another claim repeats, corroborates or contradicts it; null where it has none.',
  })
  readonly key: string | null

  @Field(() => String, {
    description:
      'Which voice it counts as: that of its document, or of the claim it repeats. `independentSources` counts origins.',
  })
  readonly origin: string

  @Field(() => DateTimeScalar, { description: 'When the graph learned it.' })
  readonly recordedAt: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When another version took its place; null while it stands.',
  })
  readonly supersededAt: string | null
}

/** A page of claims. */
export const ClaimConnection = connectionType('Claim', () => Claim)
