import { Field, ObjectType } from 'type-graphql'
import { Basis, NameKind, NameTone } from '../../reading/types/enums.ts'

/** A name of an entity. */
@ObjectType({ description: 'A name of an entity, in one language and script.' })
export class Name {
  @Field(() => String, { description: 'The name itself.' })
  readonly value: string

  @Field(() => String, { description: 'Its language: an ISO 639 code.' })
  readonly lang: string

  @Field(() => String, { description: 'Its script: an ISO 15924 code such as Arab or Latn.' })
  readonly script: string

  @Field(() => NameKind, { description: 'What sort of name it is.' })
  readonly kind: string

  @Field(() => NameTone, { description: 'The attitude it carries.' })
  readonly tone: string

  @Field(() => Basis, {
    description: 'STATED: a source uses it. BACKGROUND: a reference gives it.',
  })
  readonly basis: string
}
