import { EventWhere } from '../../entities/event/event.where.ts'
import { root } from '../../reading/declare.ts'
import { AttributionMatrix } from '../../relationships/attribution/attribution.type.ts'
import { readAttribution } from './attribution.shape.ts'

/** Who says who did it, over many events. */
export const attributionOverEvents = root({
  field: 'attribution',
  type: () => AttributionMatrix,
  description:
    'Who says who did it, over all events that fit: the 500 largest cells, and the 100 latest documents that say nobody had claimed it.',
  arguments: {
    where: { type: () => EventWhere, nullable: true, description: 'Which events.' },
  },
  read: readAttribution,
})
