import { Field, ObjectType } from 'type-graphql'
import { embedded } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { HonestCount } from '../tally/tally.type.ts'

/** How many events are counted more than once. */
@ObjectType({
  description:
    'How many of the events that are counted are others among them over again: what is counted less these is the count without duplicates, in which one of each set is left. Facts, tolls and groups keep all of them.',
})
export class Duplicates {
  @Field(() => HonestCount, { description: 'By what somebody judged.' })
  readonly judged: HonestCount

  @Field(() => HonestCount, {
    description:
      'By what somebody judged, and by candidates with a score of 0.8 or more of which nobody judged yet.',
  })
  readonly likely: HonestCount
}

/** How duplicates are read: from two sums that the site names. */
export const duplicatesShape: TypeShape = {
  type: 'Duplicates',
  fields: {
    judged: embedded((site) => ({ sums: site.judged ?? 'null' })),
    likely: embedded((site) => ({ sums: site.likely ?? 'null' })),
  },
}
