import { identity, property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a document's own properties are read. */
export const documentShape: TypeShape = {
  type: 'Document',
  label: 'Document',
  fields: {
    id: identity,
    lang: property('lang'),
    url: property('url'),
    sha256: property('sha256'),
    length: property('length'),
    origin: property('origin'),
  },
}
