import { factsOf } from '../../reading/facts-of.ts'
import { expression, property } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { FieldShape, TypeShape } from '../../reading/shape.ts'

/** How an event's own properties are read. */
export const eventShape: TypeShape = {
  type: 'Event',
  label: 'Event',
  fields: {
    // A list along an index has the id at hand.
    id: expression((site) => site.id ?? `${nodeOf(site)}.id`),
    type: fact('type'),
    typeGroup: fact('typeGroup'),
    violence: fact('violence'),
    extent: fact('extent'),
    basis: property('basis'),
    attributionStatus: fact('attributionStatus'),
  },
}

function fact(name: string): FieldShape {
  return expression((site) => `${factsOf(site)}.${name}`)
}
