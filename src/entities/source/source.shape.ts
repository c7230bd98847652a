import { identity, property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a source's own properties are read. */
export const sourceShape: TypeShape = {
  type: 'Source',
  label: 'Source',
  fields: { id: identity, kind: property('kind'), reliability: property('reliability') },
}
