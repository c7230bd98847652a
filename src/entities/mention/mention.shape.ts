import { property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a mention's own properties are read. */
export const mentionShape: TypeShape = {
  type: 'Mention',
  label: 'Mention',
  fields: {
    id: property('id'),
    start: property('start'),
    end: property('end'),
    surface: property('surface'),
  },
}
