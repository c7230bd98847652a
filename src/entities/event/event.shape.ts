import { property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How an event's own properties are read. */
export const eventShape: TypeShape = {
  type: 'Event',
  label: 'Event',
  fields: {
    id: property('id'),
    type: property('type'),
    typeGroup: property('typeGroup'),
    violence: property('violence'),
    extent: property('extent'),
    basis: property('basis'),
    attributionStatus: property('attributionStatus'),
  },
}
