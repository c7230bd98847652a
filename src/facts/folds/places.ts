import { among, codeAt, constant, isNull, item, less, not, or, where } from '../expression.ts'
import {
  collect,
  compute,
  distinct,
  filter,
  group,
  max,
  min,
  ofThose,
  union,
  window,
} from '../fold.ts'
import type { Fold } from '../fold.ts'
import { geoPrecision } from '../vocabulary.ts'
import type { GeoPrecision } from '../vocabulary.ts'
import { finest } from './edges.ts'
import { bySupport, supportBy } from './support.ts'

/** Where an event was, all in all. */
export interface PlaceOfEvent {
  readonly precision: GeoPrecision
  /** The one place that it has. */
  readonly placeId: string | null
  /** Those of its places that hold no other of them. */
  readonly innermost: readonly string[]
}

/**
 * Where an event was: how closely its best known place is known, and which place that is, where there is no rival.
 * Places that hold another of them are none: an airport, not the city around it that is named too. Best known is the
 * best supported, then the most precise, then the first by id. `above` is given with each row: the places that hold the
 * claim's place.
 */
export const placeFold: Fold<PlaceOfEvent> = ofThose(not(isNull('objectId')), {
  stages: [
    ...supportBy<{ readonly objectId: string }>(['objectId'], { finest, above: max('above') })
      .stages,
    window([], { places: distinct('objectId'), holding: union('above') }),
    filter(or(not(less(constant(1), 'places')), not(among('objectId', 'holding')))),
    group([], {
      best: min(bySupport('finest', 'objectId')),
      rivals: distinct('objectId'),
      innermost: collect('objectId'),
    }),
    compute({
      precision: codeAt(item('best', 5), geoPrecision.codes),
      placeId: where(not(less(constant(1), 'rivals')), item('best', 6)),
    }),
  ],
  yields: ['precision', 'placeId', 'innermost'],
})
