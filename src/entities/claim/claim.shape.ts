import { property, temporal } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a claim's own properties are read. */
export const claimShape: TypeShape = {
  type: 'Claim',
  label: 'Claim',
  fields: {
    id: property('id'),
    kind: property('kind'),
    relation: property('relation'),
    polarity: property('polarity'),
    modality: property('modality'),
    scope: property('scope'),
    stance: property('stance'),
    basis: property('basis'),
    rank: property('rank'),
    status: property('status'),
    confidence: property('confidence'),
    key: property('key'),
    origin: property('origin'),
    recordedAt: temporal('recordedAt'),
    supersededAt: temporal('supersededAt'),
  },
}
