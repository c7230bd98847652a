import { Field, ObjectType } from 'type-graphql'
import { property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { Harm, HarmGroup } from '../../reading/types/enums.ts'

/** A toll: how many of a group were harmed in one way. */
@ObjectType({
  description:
    'A toll: how many people of a group were harmed in one way. Groups may overlap; nothing is added up here.',
})
export class Casualty {
  @Field(() => Harm, { description: 'What befell them.' })
  readonly harm: string

  @Field(() => HarmGroup, { description: 'Which victims.' })
  readonly group: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they are foreigners there; null: not said.',
  })
  readonly foreign: boolean | null
}

/** How a toll's own properties are read. */
export const casualtyShape: TypeShape = {
  type: 'Casualty',
  fields: { harm: property('harm'), group: property('group'), foreign: property('foreign') },
}
