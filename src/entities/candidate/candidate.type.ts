import { Field, Float, ID, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { CandidateJudgement, CandidateThing } from '../../reading/types/enums.ts'
import { DateTimeScalar } from '../../reading/types/scalars.ts'

/** Two things that may be one. */
@ObjectType({
  description:
    'Two things that may be one: why somebody or something thinks so, and what was judged. Entities that are judged to be the same are one in all facts, lists and searches, and a document is a copy of the other, until that is taken back.',
})
export class Candidate {
  @Field(() => ID, { description: 'Its id.' })
  readonly id: string

  @Field(() => CandidateThing, { description: 'What the two are.' })
  readonly thing: string

  @Field(() => ID, { description: 'The one under whose id both are kept if they are one.' })
  readonly keptId: string

  @Field(() => ID, { description: 'The other one, as it was given.' })
  readonly otherId: string

  @Field(() => Float, {
    description: 'How alike they are, from 0 to 1; 0 where nobody proposed it.',
  })
  readonly score: number

  @Field(() => [String], {
    description:
      'Why they may be one, the strongest first: by which rule a name is the other, of what kind they are, how far apart.',
  })
  readonly reasons: readonly string[]

  @Field(() => CandidateJudgement, { description: 'What was judged last.' })
  readonly judgement: string

  @Field(() => String, {
    nullable: true,
    description: 'Who judged it; null where nobody did. `marsad` is the import itself.',
  })
  readonly judgedBy: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was judged.' })
  readonly judgedAt: Date | null

  @Field(() => [String], { description: 'What was given as the reason of the judgement.' })
  readonly judgedReasons: readonly string[]

  @Field(() => DateTimeScalar, { description: 'When it was proposed first.' })
  readonly proposedAt: Date
}

/** A page of candidates. */
export const CandidateConnection = connectionType('Candidate', () => Candidate)
