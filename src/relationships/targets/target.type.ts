import { Field, ObjectType } from 'type-graphql'
import { role } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { Basis } from '../../reading/types/enums.ts'

/** Whom or what an event was aimed at. */
@ObjectType({
  description: 'Whom or what an event was aimed at; either identified or only described.',
})
export class EventTarget {
  @Field(() => Basis, { description: 'How it is known.' })
  readonly basis: string
}

/** How a target's own properties are read. */
export const targetShape: TypeShape = { type: 'EventTarget', fields: { basis: role('basis') } }
