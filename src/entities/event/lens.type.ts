import { Field, ID, InputType } from 'type-graphql'
import { BestRule, SourceKind, SpeakerClass, Stance } from '../../reading/types/enums.ts'
import { DateScalar, DateTimeScalar } from '../../reading/types/scalars.ts'

/** Whose claims, and of what time, facts are worked out from. */
@InputType({
  description:
    'Whose claims, and of what time, facts are worked out from instead of all: what this speaker says, what this agency reports, what was known on that day. A claim is heard if it fits every field that is given. An event is shown if a claim about it is heard; where none that is heard says its type, time or place, these follow from all claims of the same time, see `Event.frame`. Everything else follows from what is heard alone, and is unknown where that says nothing.',
})
export class Lens {
  @Field(() => [ID], {
    nullable: true,
    description:
      'Said by these actors; an id of one that was judged to be the same as another means the one that both are kept as.',
  })
  readonly speakers?: readonly string[]

  @Field(() => [SpeakerClass], { nullable: true, description: 'Said by speakers of these kinds.' })
  readonly speakerClasses?: readonly string[]

  @Field(() => [ID], { nullable: true, description: 'Published by these sources.' })
  readonly sources?: readonly string[]

  @Field(() => [SourceKind], {
    nullable: true,
    description: 'Published by sources of these kinds.',
  })
  readonly sourceKinds?: readonly string[]

  @Field(() => [Stance], {
    nullable: true,
    description: 'Of attributions only these; claims that attribute nothing are not asked.',
  })
  readonly stances?: readonly string[]

  @Field(() => BestRule, {
    nullable: true,
    description: 'Which of several numbers is best; MEDIAN where nothing is said.',
  })
  readonly bestRule?: string

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Published by this day: in documents whose last possible day of publication is known and not later.',
  })
  readonly asOf?: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'As the graph stood at this instant: claims recorded by then and not yet replaced.',
  })
  readonly recordedAsOf?: string
}
