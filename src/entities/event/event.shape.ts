import { expression, property } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How an event's own properties are read. */
export const eventShape: TypeShape = {
  type: 'Event',
  label: 'Event',
  fields: {
    // A list along an index has the id at hand.
    id: expression((site) => site.id ?? `${nodeOf(site)}.id`),
    type: property('type'),
    typeGroup: property('typeGroup'),
    violence: property('violence'),
    extent: property('extent'),
    basis: property('basis'),
    attributionStatus: property('attributionStatus'),
  },
}
