import { GraphQLScalarType } from 'graphql'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import type { Filter, Row } from '../dataloader/event-store.ts'

// The rows below come from statements of our own, in the order that each constructor reads.

/** A calendar date, handed on as its text. */
export const DateText = new GraphQLScalarType({ name: 'Date' })

/** When, as far as it is known. */
@ObjectType()
export class DateSpan {
  @Field(() => String, { nullable: true }) readonly earliest: unknown
  @Field(() => String, { nullable: true }) readonly latest: unknown
  @Field(() => String) readonly precision: unknown

  constructor([earliest, latest, precision]: Row) {
    Object.assign(this, { earliest, latest, precision })
  }
}

/** How many. */
@ObjectType()
export class Estimate {
  @Field(() => Int, { nullable: true }) readonly low: unknown
  @Field(() => Int, { nullable: true }) readonly best: unknown
  @Field(() => Int, { nullable: true }) readonly high: unknown

  constructor([low, best, high]: Row) {
    Object.assign(this, { low, best, high })
  }
}

/** Somebody or something with a name. */
@ObjectType()
export class Entity {
  @Field(() => ID) readonly id: unknown
  @Field(() => String) readonly name: unknown
  @Field(() => String, { nullable: true }) readonly kind: unknown

  constructor([id, name, kind]: Row) {
    Object.assign(this, { id, name, kind })
  }
}

/** Who did it. */
@ObjectType()
export class Perpetrator {
  @Field(() => Entity) readonly actor: Entity
  @Field(() => [String]) readonly stances: unknown
  @Field(() => Boolean) readonly disputed: unknown

  constructor([id, name, stances, disputed]: Row) {
    Object.assign(this, { actor: new Entity([id, name]), stances, disputed })
  }
}

/** Whom it was aimed at. */
@ObjectType()
export class EventTarget {
  @Field(() => String, { nullable: true }) readonly description: unknown
  @Field(() => Entity, { nullable: true }) readonly entity: Entity | null

  constructor([description, id, name]: Row) {
    Object.assign(this, { description, entity: id === null ? null : new Entity([id, name]) })
  }
}

/** Where it was. */
@ObjectType()
export class EventPlace {
  @Field(() => Entity) readonly place: Entity
  @Field(() => String) readonly precision: unknown

  constructor([id, name, kind, precision]: Row) {
    Object.assign(this, { place: new Entity([id, name, kind]), precision })
  }
}

/** What befell a group. */
@ObjectType()
export class Casualty {
  @Field(() => String) readonly harm: unknown
  @Field(() => String) readonly group: unknown
  @Field(() => Estimate) readonly estimate: Estimate
  readonly actorId: unknown

  constructor([harm, group, actorId, low, best, high]: Row) {
    Object.assign(this, { harm, group, actorId, estimate: new Estimate([low, best, high]) })
  }
}

/** With what. */
@ObjectType()
export class WeaponUse {
  @Field(() => String) readonly use: unknown
  @Field(() => Entity) readonly weapon: Entity

  constructor([use, id, name]: Row) {
    Object.assign(this, { use, weapon: new Entity([id, name]) })
  }
}

/** Where it is written. */
@ObjectType()
export class Passage {
  @Field(() => ID) readonly id: unknown
  @Field(() => Int) readonly index: unknown
  @Field(() => String, { nullable: true }) readonly gloss: unknown

  constructor([id, index, gloss]: Row) {
    Object.assign(this, { id, index, gloss })
  }
}

/** Who asserts what. */
@ObjectType()
export class Claim {
  @Field(() => ID) readonly id: string
  @Field(() => String) readonly kind: unknown
  @Field(() => String, { nullable: true }) readonly stance: unknown
  @Field(() => String) readonly basis: unknown
  @Field(() => Estimate, { nullable: true }) readonly estimate: Estimate | null

  constructor([id, kind, stance, basis, ...numbers]: Row) {
    const isKnown = numbers.some((number) => number !== null)
    const estimate = isKnown ? new Estimate(numbers) : null
    Object.assign(this, { id, kind, stance, basis, estimate })
  }
}

/** Claims. */
@ObjectType()
export class ClaimConnection {
  @Field(() => [Claim]) readonly nodes: readonly Claim[]
}

/** Something that happened. */
@ObjectType()
export class Event {
  @Field(() => ID) readonly id: string
  @Field(() => String) readonly title: unknown
  @Field(() => String) readonly type: unknown
  @Field(() => String) readonly extent: unknown
  @Field(() => String) readonly attributionStatus: unknown
  @Field(() => DateSpan) readonly when: DateSpan
  @Field(() => Estimate, { nullable: true }) readonly killed: Estimate

  constructor([id, title, type, extent, attributionStatus, ...rest]: Row) {
    Object.assign(this, { id, title, type, extent, attributionStatus })
    Object.assign(this, { when: new DateSpan(rest), killed: new Estimate(rest.slice(3)) })
  }
}

/** Events, and how many there are. */
@ObjectType()
export class EventConnection {
  readonly filter: Filter

  constructor(filter: Filter) {
    this.filter = filter
  }
}

/** Which events. */
@InputType()
export class EventWhere {
  @Field(() => [ID]) readonly actors: readonly string[]
  @Field(() => DateText, { nullable: true }) readonly from: string
  @Field(() => DateText, { nullable: true }) readonly to: string
}
