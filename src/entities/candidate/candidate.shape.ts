import { expression, property, temporal } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { TypeShape } from '../../reading/shape.ts'

/** How a Candidate is read. */
export const candidateShape: TypeShape = {
  type: 'Candidate',
  fields: {
    id: property('id'),
    thing: property('thing'),
    keptId: property('keptId'),
    otherId: property('otherId'),
    score: property('score'),
    reasons: property('reasons'),
    judgement: expression((site) => `coalesce(${nodeOf(site)}.judgement, 'OPEN')`),
    judgedBy: property('judgedBy'),
    judgedAt: temporal('judgedAt'),
    judgedReasons: expression((site) => `coalesce(${nodeOf(site)}.judgedReasons, [])`),
    proposedAt: temporal('proposedAt'),
  },
}
