import { Field, ObjectType } from 'type-graphql'
import { relationship } from '../declare.ts'
import { bilingualRole, expression, role } from '../fields.ts'
import type { Site, TypeShape } from '../shape.ts'
import { Basis, DatePrecision } from './enums.ts'
import { langArgument } from './lang-argument.ts'
import { DateScalar } from './scalars.ts'

/** An inclusive interval of days. */
@ObjectType({ description: 'An inclusive interval of days; an end that is null is open.' })
export class DateSpan {
  @Field(() => DateScalar, { nullable: true, description: 'The first day; null: not known.' })
  readonly earliest: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null: not known.' })
  readonly latest: string | null

  @Field(() => DatePrecision, { description: 'How closely the date is known.' })
  readonly precision: string

  @Field(() => Basis, { description: 'How the date is known.' })
  readonly basis: string
}

/** How a DateSpan is read; the site names its parts. */
export const dateSpanShape: TypeShape = {
  type: 'DateSpan',
  fields: {
    earliest: expression((site) => `toString(${site.earliest ?? 'null'})`),
    latest: expression((site) => `toString(${site.latest ?? 'null'})`),
    precision: expression((site) => `coalesce(${site.precision ?? 'null'}, 'OPEN')`),
    basis: role('basis'),
  },
}

/** What has two languages in a DateSpan. */
export const dateSpanTexts = [
  relationship({
    on: DateSpan,
    field: 'text',
    type: () => String,
    nullable: true,
    description: "The source's expression for it, such as “last night”.",
    arguments: langArgument,
    read: bilingualRole('text'),
  }),
  relationship({
    on: DateSpan,
    field: 'reason',
    type: () => String,
    nullable: true,
    description: 'Why it is this interval, where it was inferred.',
    arguments: langArgument,
    read: bilingualRole('reason'),
  }),
]

/** The date of an event, a claim or a relation: properties of one node or relationship. */
export function dateSpanOf(it: string, basis: string): Site {
  return {
    earliest: `${it}.earliest`,
    latest: `${it}.latest`,
    precision: `${it}.precision`,
    basis: `${it}.${basis}`,
    textEn: `${it}.dateTextEn`,
    textAr: `${it}.dateTextAr`,
  }
}

/** When a document was published. */
export function publishedOf(document: string): Site {
  return {
    earliest: `${document}.publishedEarliest`,
    latest: `${document}.publishedLatest`,
    precision: `${document}.publishedPrecision`,
    basis: `${document}.publishedBasis`,
    textEn: `${document}.publishedTextEn`,
    textAr: `${document}.publishedTextAr`,
    reasonEn: `${document}.publishedReasonEn`,
    reasonAr: `${document}.publishedReasonAr`,
  }
}
