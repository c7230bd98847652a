import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Name } from '../../entities/name/name.type.ts'
import { MatchRule, SearchKind } from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'
import { Excerpt } from './excerpt.type.ts'

/** One step from what was typed to what was found. */
@ObjectType({
  description:
    'One step from what was typed to what was found: typed → normalised → transliterated → alias of. Each begins with what the one before it gave.',
})
export class MatchStep {
  @Field(() => MatchRule, { description: 'By which rule.' })
  readonly rule: string

  @Field(() => String, { description: 'The form before the step.' })
  readonly from: string

  @Field(() => String, { description: 'The form after the step.' })
  readonly to: string

  @Field(() => Name, {
    nullable: true,
    description: 'The name that was met, where the step reaches it or leads on from it.',
  })
  readonly name: Name | null
}

/** Something that was found. */
@ObjectType({ description: 'Something that was found, and why.' })
export class SearchHit {
  @Field(() => Node, { description: 'What was found.' })
  readonly node: Node

  @Field(() => Float, {
    description:
      'How well it matches, from 1 down to 0. The weakest rule of `why` decides: EXACT before NORMALISED, then both of an alias, JOINED, PARTICLE_REMOVED, WORDS, TRANSLITERATED, PREFIX, TEXT, SOUND, FUZZY, SOME_WORDS. Within a rule, the more of a name was typed the better; of texts, those with more of the rarer words. What is equal in all this is ordered by how much hangs on it in the graph.',
  })
  readonly score: number

  @Field(() => [MatchStep], { description: 'Why it was found, step by step.' })
  readonly why: readonly MatchStep[]

  @Field(() => Excerpt, {
    nullable: true,
    description: 'The words of a passage around what was met; null for anything else.',
  })
  readonly excerpt: Excerpt | null
}

/** Where more matches than was looked at. */
@ObjectType({
  description:
    'Where a search looked at its best candidates only: more than those may match, and are neither shown nor counted.',
})
export class SearchLimit {
  @Field(() => [SearchKind], { description: 'Among which kinds of things.' })
  readonly kinds: readonly string[]

  @Field(() => Int, { description: 'How many names, titles or texts were looked at.' })
  readonly lookedAt: number
}

/** What a search found. */
@ObjectType({ description: 'What a search found, best first.' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'The best hits.' })
  readonly hits: readonly SearchHit[]

  @Field(() => Int, {
    description: 'How many things match; of those that were looked at, where `leftOut` names any.',
  })
  readonly totalCount: number

  @Field(() => [SearchLimit], {
    description: 'What was not looked at; empty where everything that matches was.',
  })
  readonly leftOut: readonly SearchLimit[]
}
