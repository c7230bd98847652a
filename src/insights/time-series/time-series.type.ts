import { Field, ObjectType } from 'type-graphql'
import { Interval } from '../../reading/types/enums.ts'
import { DateScalar } from '../../reading/types/scalars.ts'
import { Group } from '../aggregate/aggregate.type.ts'
import { Tally } from '../tally/tally.type.ts'

/** One interval of a time axis. */
@ObjectType({
  description: 'One interval of a time axis; one in which nothing happened has zeros.',
})
export class Bucket {
  @Field(() => DateScalar, { description: 'Its first day.' })
  readonly start: string

  @Field(() => DateScalar, { description: 'Its last day.' })
  readonly end: string

  @Field(() => Tally, {
    description:
      'The events that may have happened in it; certain: those that lie in it, best: those whose middle does.',
  })
  readonly tally: Tally

  @Field(() => [Group], {
    description:
      'The same by the dimension asked for, in the order of `TimeSeries.series`: the largest groups, what is unknown, and the rest as OTHER; groups without events here are left out.',
  })
  readonly series: readonly Group[]
}

/** Events over time. */
@ObjectType({
  description:
    'Events over time. By the best guess every event is in one bucket, in `spanning` or in `undated`, so that these add up to the total.',
})
export class TimeSeries {
  @Field(() => Interval, { description: 'The length of the buckets.' })
  readonly interval: string

  @Field(() => [Bucket], {
    description:
      'All intervals of the span asked for, or from the first to the last with an event; those without events are there, too.',
  })
  readonly buckets: readonly Bucket[]

  @Field(() => [Group], {
    description: 'The groups that are shown as series, over all of the time, largest first.',
  })
  readonly series: readonly Group[]

  @Field(() => Tally, {
    description:
      'Events whose time is open at an end, or touches more than 367 intervals: they are in no bucket.',
  })
  readonly undated: Tally

  @Field(() => Tally, {
    description:
      'Sets that reach over several intervals: possible in each of these buckets, best in none.',
  })
  readonly spanning: Tally

  @Field(() => Tally, { description: 'All events that fit, each counted once.' })
  readonly total: Tally

  @Field(() => Boolean, {
    description: 'Whether there are more groups than are shown as series; the rest is OTHER.',
  })
  readonly truncated: boolean
}
