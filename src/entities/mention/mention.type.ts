import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { Node } from '../../reading/types/node.type.ts'

/** A name in a passage. */
@ObjectType({ implements: Node, description: 'A name in a passage.' })
export class Mention extends Node {
  @Field(() => Int, { description: 'Its first Unicode code point in the document.' })
  readonly start: number

  @Field(() => Int, { description: 'The code point after its last.' })
  readonly end: number

  @Field(() => String, { description: 'The name as the text has it.' })
  readonly surface: string
}

/** A page of mentions. */
export const MentionConnection = connectionType('Mention', () => Mention)
