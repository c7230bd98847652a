import { identity, property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How an actor's own properties are read. */
export const actorShape: TypeShape = {
  type: 'Actor',
  label: 'Actor',
  fields: {
    id: identity,
    class: property('class'),
  },
}
