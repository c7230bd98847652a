import { Entity } from '../../entities/entity/entity.type.ts'
import { relationship } from '../../reading/declare.ts'
import type { FieldDeclaration, TypeClass } from '../../reading/declare.ts'
import { bilingualRole, embedded } from '../../reading/fields.ts'
import type { FieldShape } from '../../reading/shape.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Support, countedSupport } from '../../reading/types/support.ts'

/** Reads the entity that the site calls `it`, or null. */
const entityAtSite: FieldShape = embedded((site) => site)

/** What every type has that stands for somebody identified or only described, with what supports it. */
export function partyFields(on: TypeClass): readonly FieldDeclaration[] {
  return [
    relationship({
      on,
      field: 'entity',
      type: () => Entity,
      nullable: true,
      description: 'Who or what it is; null where it is only described.',
      read: entityAtSite,
    }),
    relationship({
      on,
      field: 'description',
      type: () => String,
      nullable: true,
      description: 'How the source describes it, where it is not identified.',
      arguments: langArgument,
      read: bilingualRole('text'),
    }),
    relationship({
      on,
      field: 'support',
      type: () => Support,
      description: 'How much stands behind it.',
      read: countedSupport,
    }),
  ]
}
