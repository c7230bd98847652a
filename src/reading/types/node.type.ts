import { Field, ID, InterfaceType } from 'type-graphql'

/** Anything with an id. */
@InterfaceType({ description: 'Anything with an id that stays.' })
export abstract class Node {
  @Field(() => ID, { description: 'The id; it stays the same for ever.' })
  readonly id: string
}
