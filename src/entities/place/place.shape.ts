import { identity, property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a place's own properties are read. */
export const placeShape: TypeShape = {
  type: 'Place',
  label: 'Place',
  fields: {
    id: identity,
    kind: property('kind'),
  },
}
