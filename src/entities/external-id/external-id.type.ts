import { Field, ObjectType } from 'type-graphql'

/** The id of an entity or event in another data set. */
@ObjectType({ description: 'The id of this thing in another data set.' })
export class ExternalId {
  @Field(() => String, { description: 'Whose id it is, such as wikidata or ucdp-actor.' })
  readonly scheme: string

  @Field(() => String, { description: 'The id there.' })
  readonly value: string
}
