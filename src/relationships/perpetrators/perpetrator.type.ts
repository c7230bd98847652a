import { Field, ObjectType } from 'type-graphql'
import { Stance } from '../../reading/types/enums.ts'

/** An actor that a live claim affirms as the perpetrator. */
@ObjectType({
  description: 'An identified actor that at least one live claim affirms as the perpetrator.',
})
export class Perpetrator {
  @Field(() => [Stance], { description: 'Every way in which it is said.' })
  readonly stances: readonly string[]

  @Field(() => Boolean, {
    description: 'Whether somebody denies it; rivals show in `attributionStatus`.',
  })
  readonly disputed: boolean
}
