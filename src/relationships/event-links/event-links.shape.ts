import { Event } from '../../entities/event/event.type.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { edgesOf } from '../../reading/facts-of.ts'
import type { EdgeEnds } from '../../reading/facts-of.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import type { Site } from '../../reading/shape.ts'

/** Events that a stated order or an interception links to an event. */
export const eventLinks = [
  linkedEvents(
    'before',
    'Events that are said to have come before it, with or without dates.',
    (site, { edge, end }) => `MATCH (${end})-[${edge}:BEFORE]->(${nodeOf(site)})`,
  ),
  linkedEvents(
    'after',
    'Events that are said to have come after it, with or without dates.',
    (site, names) => edgesOf(site, ['BEFORE'], names),
  ),
  linkedEvents('intercepted', 'What this event stopped.', (site, names) =>
    edgesOf(site, ['INTERCEPTED'], names),
  ),
  linkedEvents(
    'interceptedBy',
    'What stopped this event.',
    (site, { edge, end }) => `MATCH (${end})-[${edge}:INTERCEPTED]->(${nodeOf(site)})`,
  ),
]

function linkedEvents(
  field: string,
  description: string,
  linked: (site: Site, names: EdgeEnds) => string,
): FieldDeclaration {
  return relationship({
    on: Event,
    field,
    type: () => [Event],
    description,
    read: many((planned, site) => {
      const [edge, other] = [planned.variable('r'), planned.variable('e')]
      return {
        clauses: `${linked(site, { edge, end: other, label: 'Event' })}\nWITH ${other} WHERE ${other}.type IS NOT NULL\nWITH ${other} ORDER BY ${other}.from, ${other}.id`,
        site: { it: other },
      }
    }),
  })
}
