import { relationship } from '../../reading/declare.ts'
import { Point, pointOf } from '../../reading/types/point.ts'
import { Place } from './place.type.ts'

/** The fields of a place that are more than one property. */
export const placeFields = [
  relationship({
    on: Place,
    field: 'point',
    type: () => Point,
    nullable: true,
    description: 'A point that stands for the place; null where none is known.',
    read: pointOf,
  }),
]
