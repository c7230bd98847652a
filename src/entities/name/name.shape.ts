import { property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a name is read. */
export const nameShape: TypeShape = {
  type: 'Name',
  fields: {
    value: property('value'),
    lang: property('lang'),
    script: property('script'),
    kind: property('kind'),
    tone: property('tone'),
    basis: property('basis'),
  },
}
