import { identity } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a weapon's own properties are read. */
export const weaponShape: TypeShape = {
  type: 'Weapon',
  label: 'Weapon',
  fields: {
    id: identity,
  },
}
