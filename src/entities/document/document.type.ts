import { Field, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { Node } from '../../reading/types/node.type.ts'

/** Something that was published. */
@ObjectType({
  implements: Node,
  description: 'Something that was published: an article, a statement, a row of a data set.',
})
export class Document extends Node {
  @Field(() => String, { description: 'Its language: an ISO 639 code.' })
  readonly lang: string

  @Field(() => String, { nullable: true, description: 'Where it was published, if known.' })
  readonly url: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the original text, in hexadecimal; null where the original is not known.',
  })
  readonly sha256: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the original text in Unicode code points.',
  })
  readonly length: number | null

  @Field(() => String, {
    description:
      'Which voice it counts as: documents of one origin are copies of one another, credit the same agency, or are of one publisher or owner. `independentSources` counts origins.',
  })
  readonly origin: string
}

/** A page of documents. */
export const DocumentConnection = connectionType('Document', () => Document)
