import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Name } from '../../entities/name/name.type.ts'
import { MatchRule } from '../../reading/types/enums.ts'
import { Node } from '../../reading/types/node.type.ts'

/** One step from what was typed to what was found. */
@ObjectType({
  description: 'One step from what was typed to what was found: typed → normalised → alias of.',
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
    description: 'The name that was reached, where the step reaches one.',
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
      'How well it matches, from 0 to 1; set by the rule, then by how rare the words are.',
  })
  readonly score: number

  @Field(() => [MatchStep], { description: 'Why it was found, step by step.' })
  readonly why: readonly MatchStep[]
}

/** What a search found. */
@ObjectType({ description: 'What a search found, best first.' })
export class SearchResult {
  @Field(() => [SearchHit], { description: 'The best hits.' })
  readonly hits: readonly SearchHit[]

  @Field(() => Int, {
    description: 'How many things match in all; the best 1,000 names are looked at.',
  })
  readonly totalCount: number
}
