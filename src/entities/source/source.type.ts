import { Field, ObjectType } from 'type-graphql'
import { connectionType } from '../../reading/types/connection.type.ts'
import { Reliability, SourceKind } from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'

/** Who publishes. */
@ObjectType({
  implements: Node,
  description:
    'An outlet, agency or institution that publishes. Not the same as the speaker of a claim.',
})
export class Source extends Node {
  @Field(() => SourceKind, { description: 'What sort of publisher it is.' })
  readonly kind: string

  @Field(() => Reliability, {
    nullable: true,
    description: 'How reliable it is held to be; null: not judged.',
  })
  readonly reliability: string | null
}

/** A page of sources. */
export const SourceConnection = connectionType('Source', () => Source)
