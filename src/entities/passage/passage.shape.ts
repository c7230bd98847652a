import { identity, property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a passage's own properties are read. */
export const passageShape: TypeShape = {
  type: 'Passage',
  label: 'Passage',
  fields: {
    id: identity,
    index: property('index'),
    kind: property('kind'),
    start: property('start'),
    end: property('end'),
    locator: property('locator'),
    sha256: property('sha256'),
    text: property('text'),
  },
}
