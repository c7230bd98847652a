import { Field, Int, ObjectType } from 'type-graphql'
import { Claim } from '../../entities/claim/claim.type.ts'
import { AttributionScope, Stance } from '../../reading/types/enums.ts'
import { DateSpan } from '../../reading/types/date-span.ts'
import { Speaker } from '../claim-links/speaker.type.ts'
import { Party } from '../parties/party.type.ts'

/** What one speaker says of one party. */
@ObjectType({
  description: 'What one speaker says of one party, and how closely it is about this event.',
})
export class AttributionCell {
  @Field(() => Party, { description: 'Who is named as responsible.' })
  readonly party: Party

  @Field(() => Speaker, { description: 'Who says so.' })
  readonly speaker: Speaker

  @Field(() => Stance, { description: 'How it is said.' })
  readonly stance: string

  @Field(() => AttributionScope, {
    description: 'Whether it is about this event, a part of a set, or events in general.',
  })
  readonly scope: string

  @Field(() => Int, { description: 'How many claims say so.' })
  readonly claimCount: number

  @Field(() => Int, { description: 'About how many events they are.' })
  readonly eventCount: number
}

/** That nobody had claimed it. */
@ObjectType({
  description: 'That, according to a source, nobody had claimed it when the source was published.',
})
export class Unclaimed {
  @Field(() => DateSpan, {
    description: 'As of when: the publication of the latest document that says so.',
  })
  readonly asOf: DateSpan

  @Field(() => [Claim], { description: 'The claims that say so.' })
  readonly claims: readonly Claim[]
}

/** Who says who did it. */
@ObjectType({
  description:
    'Who says who did it. Rows: parties named as responsible. Columns: speakers. Cells: stance and scope with the claims.',
})
export class AttributionMatrix {
  @Field(() => [Party], {
    description: 'The parties named as responsible, identified or only described.',
  })
  readonly parties: readonly Party[]

  @Field(() => [Speaker], { description: 'Those who say so.' })
  readonly speakers: readonly Speaker[]

  @Field(() => [AttributionCell], {
    description: 'What each of them says of each party, most claims first over many events.',
  })
  readonly cells: readonly AttributionCell[]

  @Field(() => Int, { description: 'How many cells there are in all.' })
  readonly totalCells: number

  @Field(() => Boolean, {
    description: 'Whether cells, and parties and speakers that stand in these alone, are left out.',
  })
  readonly truncated: boolean

  @Field(() => [Unclaimed], { description: 'Sources that say nobody had claimed it.' })
  readonly unclaimed: readonly Unclaimed[]
}
