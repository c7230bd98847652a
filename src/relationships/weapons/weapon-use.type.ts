import { Field, ObjectType } from 'type-graphql'
import { role } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { WeaponUseKind } from '../../reading/types/enums.ts'

/** What happened with a weapon in an event. */
@ObjectType({ description: 'A weapon in an event, and what happened with it.' })
export class WeaponUse {
  @Field(() => WeaponUseKind, {
    description: 'What happened with it; a weapon that was found was not used.',
  })
  readonly use: string
}

/** How a weapon's use is read: the site calls it `use`. */
export const weaponUseShape: TypeShape = {
  type: 'WeaponUse',
  fields: { use: role('use') },
}
