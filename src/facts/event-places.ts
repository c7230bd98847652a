import { compareText } from '../lib/compare-text.ts'
import { bySupport } from './by-support.ts'
import type { EdgeSupport } from './event-facts.ts'
import { evaluateFold } from './evaluate-fold.ts'
import type { Row } from './evaluate-expression.ts'
import { supportBy } from './folds/support.ts'
import type { Supported } from './folds/support.ts'
import { geoPrecision as geoPrecisions } from './vocabulary.ts'
import type { GeoPrecision } from './vocabulary.ts'

/** Every place above a place, by WITHIN. */
export type Ancestors = ReadonlyMap<string, readonly string[]>

/** A place that WHERE claims affirm, and how closely it is known. */
interface EventPlace {
  readonly objectId: string
  readonly precision: GeoPrecision
  readonly support: EdgeSupport
}

/** Where an event was: the best known place first. */
export interface EventPlaces {
  readonly places: readonly EventPlace[]
  /** Those that hold no other of them: an airport, not the city around it that is named too. */
  readonly innermost: readonly EventPlace[]
  /** The places and everything above them, sorted. */
  readonly within: readonly string[]
}

/** Reads an event's WHERE claims. Best known is the best supported, then the most precise, then the first by id. */
export function placesOf(rows: readonly Row[], ancestors: Ancestors): EventPlaces {
  const identified = rows.filter(({ objectId }) => objectId !== null)
  const places = evaluateFold(supportBy<{ readonly objectId: string }>(['objectId']), identified)
    .map((support) => ({
      objectId: support.objectId,
      precision: finest(identified, support.objectId),
      support,
    }))
    .toSorted(bestKnown)
  const above = (place: EventPlace) => ancestors.get(place.objectId) ?? []
  const holds = (place: EventPlace) => places.some((other) => above(other).includes(place.objectId))
  const within = new Set(places.flatMap((place) => [place.objectId, ...above(place)]))
  return {
    places,
    innermost: places.filter((place) => !holds(place)),
    within: [...within].sort(compareText),
  }
}

function bestKnown(left: EventPlace, right: EventPlace): number {
  return (
    bySupport(left.support, right.support) ||
    coarseness(left.precision) - coarseness(right.precision) ||
    compareText(left.objectId, right.objectId)
  )
}

const coarseness = (precision: GeoPrecision) => geoPrecisions.codes.indexOf(precision)

interface PlaceAt {
  readonly objectId: string
  readonly geoPrecision: GeoPrecision | null
}

/** Claims may know one place more or less closely; the closest counts. One that does not say knows an area. */
function finest(rows: readonly Row[], placeId: string): GeoPrecision {
  const known: readonly Supported<PlaceAt>[] = evaluateFold(
    supportBy<PlaceAt>(['objectId', 'geoPrecision']),
    rows.filter(({ objectId }) => objectId === placeId),
  )
  const precisions = known.map(({ geoPrecision }) => geoPrecision ?? 'AREA')
  return geoPrecisions.codes.find((code) => precisions.includes(code)) ?? 'AREA'
}
