import { Field, ID, ObjectType } from 'type-graphql'
import { Event } from '../../entities/event/event.type.ts'
import { ChangedThing, ChangeKind, EventChangeKind } from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'
import { DateTimeScalar } from '../../reading/types/scalars.ts'

/** A change of one thing. */
@ObjectType({ description: 'A thing that was added, changed or removed.' })
export class Change {
  @Field(() => String, { description: 'Where it stands in the log; pass it as `since`.' })
  readonly cursor: string

  @Field(() => ChangeKind, { description: 'What became of the thing.' })
  readonly kind: string

  @Field(() => ChangedThing, { description: 'What sort of thing it is.' })
  readonly thing: string

  @Field(() => ID, { description: 'The id of the thing.' })
  readonly id: string

  @Field(() => Node, { nullable: true, description: 'The thing as it is now; null: it is gone.' })
  readonly node: object | null

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly at: string

  @Field(() => ID, { description: 'The run that wrote it; what one run wrote became so at once.' })
  readonly run: string
}

/** Changes, oldest first. */
@ObjectType({ description: 'Changes, oldest first, and where to go on from.' })
export class ChangePage {
  @Field(() => [Change], { description: 'The changes; none where `since` is not given.' })
  readonly changes: readonly Change[]

  @Field(() => String, {
    description: 'Where to go on from: pass it as `since`. Without `since`: now.',
  })
  readonly cursor: string

  @Field(() => Boolean, { description: 'Whether more changes follow at once.' })
  readonly hasMore: boolean
}

/** A change of one event, as far as a filter goes. */
@ObjectType({ description: 'A change of an event, as far as the filter of the subscription goes.' })
export class EventChange {
  @Field(() => EventChangeKind, { description: 'What became of the event.' })
  readonly kind: string

  @Field(() => String, { description: 'Where it stands in the log; pass it as `since`.' })
  readonly cursor: string

  @Field(() => ID, { description: 'The id of the event.' })
  readonly id: string

  @Field(() => Event, {
    nullable: true,
    description: 'The event as it is now; null where it is removed or does not fit.',
  })
  readonly event: Event | null
}
