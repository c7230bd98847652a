import { Field, Int } from 'type-graphql'
import { relationship } from '../../reading/declare.ts'
import { factsOf } from '../../reading/facts-of.ts'
import { bilingual, embedded } from '../../reading/fields.ts'
import { ClaimKind } from '../../reading/types/enums.ts'
import { DateSpan, dateSpanOf } from '../../reading/types/date-span.ts'
import { Estimate, estimateOf } from '../../reading/types/estimate.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Support, supportOf } from '../../reading/types/support.ts'
import { Event, EventConnection } from './event.type.ts'

Field(() => Int, {
  description: 'How many of them a time filter lets in only because a date is open at an end.',
})(EventConnection.prototype as object, 'openDates')

/** The fields of an event that are read from its own node and are more than one property. */
export const eventFields = [
  relationship({
    on: Event,
    field: 'title',
    type: () => String,
    description: 'What it is, in a few words of our own.',
    arguments: langArgument,
    read: bilingual('title'),
  }),
  relationship({
    on: Event,
    field: 'frame',
    type: () => [ClaimKind],
    description:
      'Under a lens: which of TYPE, WHEN and WHERE none of the claims that it hears says, so that they follow from all claims of its time. Empty where everything follows from what is heard, and without a lens.',
    read: (field, site) => {
      const slot = field.slot(site.facts === undefined ? '[]' : `${site.facts}.frame`)
      return (row) => row[slot]
    },
  }),
  relationship({
    on: Event,
    field: 'when',
    type: () => DateSpan,
    description: 'When it happened: an interval, and how closely it is known.',
    read: embedded((site) => dateSpanOf(factsOf(site), 'dateBasis')),
  }),
  relationship({
    on: Event,
    field: 'count',
    type: () => Estimate,
    nullable: true,
    description: 'How many single events a series or campaign stands for; null: not said.',
    read: estimateOf('count', factsOf),
  }),
  relationship({
    on: Event,
    field: 'killed',
    type: () => Estimate,
    nullable: true,
    description: 'How many were killed in all; null: not reported, which is not zero.',
    read: estimateOf('killed', factsOf),
  }),
  relationship({
    on: Event,
    field: 'injured',
    type: () => Estimate,
    nullable: true,
    description: 'How many were injured in all; null: not reported, which is not zero.',
    read: estimateOf('injured', factsOf),
  }),
  relationship({
    on: Event,
    field: 'support',
    type: () => Support,
    description: 'How much stands behind the event as a whole.',
    read: supportOf(factsOf, 'independentSources'),
  }),
]
