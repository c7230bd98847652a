import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { ComparedAspect, CompareRelation } from '../../reading/types/enums.ts'

/** In how many events two lenses agree in one aspect. */
@ObjectType({ description: 'In how many of the events two lenses agree in one aspect.' })
export class AspectCount {
  @Field(() => ComparedAspect, { description: 'What is compared.' })
  readonly aspect: string

  @Field(() => Int, { description: 'Both tell, and the same.' })
  readonly agree: number

  @Field(() => Int, { description: 'Both tell, and not the same.' })
  readonly differ: number

  @Field(() => Int, { description: 'Only the left one tells.' })
  readonly leftOnly: number

  @Field(() => Int, { description: 'Only the right one tells.' })
  readonly rightOnly: number

  @Field(() => Int, { description: 'Neither tells.' })
  readonly neither: number
}

/** How two lenses show one aspect of an event. */
@ObjectType({ description: 'How what two lenses show of an event is related in one aspect.' })
export class AspectRelation {
  @Field(() => ComparedAspect, { description: 'What is compared.' })
  readonly aspect: string

  @Field(() => CompareRelation, { description: 'How the two are related.' })
  readonly relation: string
}

/** An event under two lenses. */
@ObjectType({ description: 'An event as two lenses show it, side by side.' })
export class ComparedEvent {
  @Field(() => [AspectRelation], { description: 'How they are related, aspect by aspect.' })
  readonly aspects: readonly AspectRelation[]
}

/** A page of compared events. */
export const ComparedEventConnection = connectionType('ComparedEvent', () => ComparedEvent)

/** Two lenses over the same events. */
@ObjectType({
  description:
    'Two lenses over the same events. A lens tells only what the claims that it hears say themselves: a type, time or place that it takes from all claims (see `Event.frame`) counts as not told.',
})
export class Comparison {
  @Field(() => Int, { description: 'How many events are compared.' })
  readonly total: number

  @Field(() => [AspectCount], { description: 'The same in numbers, an entry an aspect.' })
  readonly counts: readonly AspectCount[]
}
