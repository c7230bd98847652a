import { Field, ID, ObjectType } from 'type-graphql'
import { Entity } from '../../entities/entity/entity.type.ts'
import { relationship } from '../../reading/declare.ts'
import { bilingualRole, role } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { siteEntity } from './site-entity.shape.ts'

/** Somebody who is named: identified, or only described. */
@ObjectType({
  description:
    'Somebody or something that a claim names: identified, or only described in one document.',
})
export class Party {
  @Field(() => ID, {
    description: "The entity's id, or a key that holds within one document only.",
  })
  readonly id: string
}

/** How a party's key is read; the site names it. */
export const partyShape: TypeShape = { type: 'Party', fields: { id: role('key') } }

/** Who a party is. */
export const party = [
  relationship({
    on: Party,
    field: 'entity',
    type: () => Entity,
    nullable: true,
    description: 'Who or what it is; null where it is only described.',
    read: siteEntity,
  }),
  relationship({
    on: Party,
    field: 'description',
    type: () => String,
    nullable: true,
    description: 'How the source describes it, where it is not identified.',
    arguments: langArgument,
    read: bilingualRole('text'),
  }),
]
