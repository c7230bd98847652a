import { graphRelation, relationType } from '../../facts/vocabulary.ts'
import type { CodeOf } from '../../facts/vocabulary.ts'
import type { Field } from '../../reading/shape.ts'

/** A relationship of the graph of facts. */
export type Relation = CodeOf<typeof graphRelation>

/** What is known of a relationship beforehand. */
export const graphRelations = {
  all: graphRelation.codes,
  /** Those between entities. */
  entities: relationType.codes,
  /** Those of an event to an entity that are indexed by (entityId, from, eventId): pages of them cost the same at any hub. */
  indexed: [
    ...(['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED', 'OCCURRED_AT', 'LOCATED_IN'] as const),
    ...(['USED_WEAPON', 'FOUND_WEAPON', 'INTERCEPTED_WEAPON', 'DEPLOYED_WEAPON'] as const),
  ],
  /** Those that lead to an event, which may have lost its facts: such an event is shown nowhere. */
  toEvents: ['INTERCEPTED', 'PART_OF', 'BEFORE'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

/** The relationships that a field's argument `types` names, each once, in a fixed order; all where it is absent. */
export function askedRelations(field: Field): readonly Relation[] {
  const asked = field.arguments.get('types')?.value
  return Array.isArray(asked)
    ? graphRelations.all.filter((type) => asked.includes(type))
    : graphRelations.all
}
