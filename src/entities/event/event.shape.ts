import { factsOf } from '../../reading/facts-of.ts'
import { expression, identity, property } from '../../reading/fields.ts'
import type { FieldShape, TypeShape } from '../../reading/shape.ts'

/** How an event's own properties are read. */
export const eventShape: TypeShape = {
  type: 'Event',
  label: 'Event',
  fields: {
    id: identity,
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
