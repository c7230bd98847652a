import { Field, ObjectType } from 'type-graphql'
import { expression } from '../../reading/fields.ts'
import type { TypeShape } from '../../reading/shape.ts'
import { Basis, GeoPrecision } from '../../reading/types/enums.ts'

/** Where an event happened, and how closely that is known. */
@ObjectType({ description: 'Where an event happened, and how closely that is known.' })
export class EventPlace {
  @Field(() => GeoPrecision, { description: 'How closely the place is known.' })
  readonly precision: string

  @Field(() => Basis, { description: 'How it is known.' })
  readonly basis: string
}

/** How an event's place is read: from the relationship. */
export const eventPlaceShape: TypeShape = {
  type: 'EventPlace',
  fields: {
    precision: expression((site) => `${site.edge ?? 'null'}.precision`),
    basis: expression((site) => `${site.edge ?? 'null'}.basis`),
  },
}
