import { Field, Float, ObjectType } from 'type-graphql'
import { expression } from '../fields.ts'
import { nodeOf } from '../plan-field.ts'
import type { FieldShape, TypeShape } from '../shape.ts'

/** A point on the earth. */
@ObjectType({ description: 'A point on the earth (WGS 84, degrees).' })
export class Point {
  @Field(() => Float, { description: 'Degrees north.' })
  readonly latitude: number

  @Field(() => Float, { description: 'Degrees east.' })
  readonly longitude: number
}

/** How a Point is read. */
export const pointShape: TypeShape = {
  type: 'Point',
  fields: {
    latitude: expression((site) => `${site.point ?? 'null'}.latitude`),
    longitude: expression((site) => `${site.point ?? 'null'}.longitude`),
  },
}

/** Reads the node's `point`, or null. */
export const pointOf: FieldShape = (field, site) => {
  const point = `${nodeOf(site)}.point`
  const read = field.select({ point })
  const slot = field.slot(`${point} IS NOT NULL`)
  return (row) => (row[slot] === true ? read(row) : null)
}
