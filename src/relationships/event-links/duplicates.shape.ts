import { Event } from '../../entities/event/event.type.ts'
import { relationship } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'

/** What is told twice. */
export const eventDuplicates = relationship({
  on: Event,
  field: 'duplicates',
  type: () => [Event],
  description:
    'The events that somebody judged to be this one over again. Each keeps its facts; `aggregate` says how many are counted more than once, and `candidates` which may be.',
  read: many((field, site) => {
    const [same, other] = [field.variable('r'), field.variable('e')]
    return {
      clauses: `MATCH (${nodeOf(site)})-[${same}:SAME_EVENT_AS*1..8 {judgement: 'SAME'}]-(${other}:Event)
WHERE ${other} <> ${nodeOf(site)} AND ${other}.type IS NOT NULL
WITH DISTINCT ${other} ORDER BY ${other}.id`,
      site: { it: other },
    }
  }),
})
