import { identity } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a conflict's own properties are read. */
export const conflictShape: TypeShape = {
  type: 'Conflict',
  label: 'Conflict',
  fields: {
    id: identity,
  },
}
