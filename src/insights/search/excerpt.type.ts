import { Field, Int, ObjectType } from 'type-graphql'

/** A part of an excerpt that was met. */
@ObjectType({ description: 'A part of an excerpt; offsets count Unicode code points.' })
export class Mark {
  @Field(() => Int, { description: 'Its first code point.' })
  readonly start: number

  @Field(() => Int, { description: 'The code point after its last.' })
  readonly end: number
}

/** The words around what was met in a passage. */
@ObjectType({
  description:
    'The words around what was met in a passage: of its original text where that is attached and holds as many of the words as a gloss does, else of the gloss.',
})
export class Excerpt {
  @Field(() => String, { description: 'The words.' })
  readonly text: string

  @Field(() => Boolean, {
    description: 'Whether they are of the original text. Glosses are in our own words.',
  })
  readonly original: boolean

  @Field(() => Int, {
    description: 'Where they begin in the text or gloss, in Unicode code points.',
  })
  readonly start: number

  @Field(() => Int, { description: 'The code point after their last.' })
  readonly end: number

  @Field(() => [Mark], { description: 'What was met, within these words.' })
  readonly marks: readonly Mark[]
}
