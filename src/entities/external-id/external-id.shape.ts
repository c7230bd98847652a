import { property } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How an external id is read. */
export const externalIdShape: TypeShape = {
  type: 'ExternalId',
  fields: { scheme: property('scheme'), value: property('value') },
}
