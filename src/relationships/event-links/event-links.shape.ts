import { Event } from '../../entities/event/event.type.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration } from '../../reading/declare.ts'
import { many } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'

/** Events that a stated order or an interception links to an event. */
export const eventLinks = [
  linkedEvents(
    'before',
    'Events that are said to have come before it, with or without dates.',
    (it, other) => `(${other})-[:BEFORE]->(${it})`,
  ),
  linkedEvents(
    'after',
    'Events that are said to have come after it, with or without dates.',
    (it, other) => `(${it})-[:BEFORE]->(${other})`,
  ),
  linkedEvents(
    'intercepted',
    'What this event stopped.',
    (it, other) => `(${it})-[:INTERCEPTED]->(${other})`,
  ),
  linkedEvents(
    'interceptedBy',
    'What stopped this event.',
    (it, other) => `(${other})-[:INTERCEPTED]->(${it})`,
  ),
]

function linkedEvents(
  field: string,
  description: string,
  pattern: (it: string, other: string) => string,
): FieldDeclaration {
  return relationship({
    on: Event,
    field,
    type: () => [Event],
    description,
    read: many((planned, site) => {
      const other = planned.variable('e')
      return {
        clauses: `MATCH ${pattern(nodeOf(site), other)}\nWHERE ${other}.type IS NOT NULL\nWITH ${other} ORDER BY ${other}.from, ${other}.id`,
        site: { it: other },
      }
    }),
  })
}
