import type { Field } from '../../reading/shape.ts'

/** Matches the entity that an id means now: one that was found to be another's answers as that one. */
export function entityWithId(field: Field, found: string, id: string): string {
  const named = field.variable('named')
  return `MATCH (${named}:Entity {id: ${id}})\nMATCH (${found}:Entity {id: coalesce(${named}.into, ${named}.id)})`
}
