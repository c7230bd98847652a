import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { PassageKind } from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'

/** A paragraph, sentence or row of a document. */
@ObjectType({
  implements: Node,
  description:
    'A paragraph, sentence or row of a document: where it is, and what it says in our own words.',
})
export class Passage extends Node {
  @Field(() => Int, { description: 'Its number in the document, from 0.' })
  readonly index: number

  @Field(() => PassageKind, { description: 'What it is in its document.' })
  readonly kind: string

  @Field(() => Int, {
    nullable: true,
    description:
      'Its first Unicode code point in the document; null for a document without a text.',
  })
  readonly start: number | null

  @Field(() => Int, { nullable: true, description: 'The code point after its last.' })
  readonly end: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Where it is, in a document without a text: page, section, row.',
  })
  readonly locator: string | null

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of its original text (UTF-8), in hexadecimal.',
  })
  readonly sha256: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The original text; null unless somebody who has it attached it.',
  })
  readonly text: string | null
}

/** A page of passages. */
export const PassageConnection = connectionType('Passage', () => Passage)
