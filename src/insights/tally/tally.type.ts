import { Field, Int, ObjectType } from 'type-graphql'
import { HarmGroup } from '../../reading/types/enums.ts'

/** How many, under uncertainty. */
@ObjectType({
  description:
    'How many events, given that dates and places are known only within bounds: certain ≤ best ≤ possible.',
})
export class HonestCount {
  @Field(() => Int, { description: 'Events that must fit.' })
  readonly certain: number

  @Field(() => Int, { description: 'Events that fit by the best guess.' })
  readonly best: number

  @Field(() => Int, { description: 'Events that may fit.' })
  readonly possible: number
}

/** Sums of what is given. */
@ObjectType({
  description:
    'Sums of what is given. low adds over the events that must fit, best over those that fit by the best guess, high over those that may; unknown numbers are not counted as 0 but said beside. A part adds nothing where what holds it gives a number here.',
})
export class Toll {
  @Field(() => Int, { description: 'Sum of the lowest numbers.' })
  readonly low: number

  @Field(() => Int, { description: 'Sum of the best numbers.' })
  readonly best: number

  @Field(() => Int, { description: 'Sum of the highest numbers.' })
  readonly high: number

  @Field(() => Int, { description: 'Events that give no number at all.' })
  readonly unknown: number

  @Field(() => Int, { description: 'Events that give a number but no best one.' })
  readonly noBest: number

  @Field(() => Int, { description: 'Events that give a number but no highest one.' })
  readonly noHigh: number
}

/** A toll of one group of victims. */
@ObjectType({ description: 'A toll of one group of victims.' })
export class GroupToll {
  @Field(() => HarmGroup, { description: 'Which victims.' })
  readonly group: string

  @Field(() => Toll, { description: 'How many.' })
  readonly toll: Toll
}

/** Honest numbers about some events. */
@ObjectType({ description: 'Honest numbers about some events.' })
export class Tally {
  @Field(() => HonestCount, { description: 'How many events; a series counts as one.' })
  readonly events: HonestCount

  @Field(() => Int, { description: 'How many of them are sets: series and campaigns.' })
  readonly sets: number

  @Field(() => Toll, {
    description: 'How many single incidents: a series counts as many as it is said to hold.',
  })
  readonly incidents: Toll

  @Field(() => Toll, { description: 'How many were killed.' })
  readonly killed: Toll

  @Field(() => Toll, { description: 'How many were injured.' })
  readonly injured: Toll

  @Field(() => [GroupToll], { description: 'How many were killed, by group; groups may overlap.' })
  readonly killedByGroup: readonly GroupToll[]

  @Field(() => Int, { description: 'How many claims stand behind these events.' })
  readonly claims: number

  @Field(() => Int, {
    description:
      'How many publishers those claims come from; a document whose publisher is not known counts as one.',
  })
  readonly sources: number
}
