import type { EventFacts } from './read/read-facts.ts'

type Casualty = EventFacts['casualties'][number]
type EventPlace = EventFacts['places'][number]
type PlaceKind = EventPlace['place']['kind']

/** A number as the API gives it. */
export type Numbers = Casualty['estimate']

/** What is said of a group as a whole, whoever they were and wherever from; null where nothing is. */
export function wholeToll(
  { casualties }: EventFacts,
  { harm, group }: Pick<Casualty, 'harm' | 'group'>,
): Numbers | null {
  const found = casualties.find(
    (one) =>
      one.harm === harm &&
      one.group === group &&
      one.actor === null &&
      one.country === null &&
      one.foreign === null &&
      one.description === null,
  )
  return found?.estimate ?? null
}

/** The place itself, or what it lies in, of a kind. */
export function unitOf({ place }: EventPlace, kind: PlaceKind) {
  return [place, ...place.ancestors].find((one) => one.kind === kind) ?? null
}

/** How closely a place is known, from the spot to the whole world. */
const CLOSEST_FIRST = ['EXACT', 'NEAR', 'ADMIN2', 'ADMIN1', 'AREA', 'COUNTRY', 'INTERNATIONAL']

/** The places of an event, those known most closely first. */
export function placesOf({ places }: EventFacts): readonly EventPlace[] {
  const rank = ({ precision }: EventPlace) => CLOSEST_FIRST.indexOf(precision)
  return places.toSorted((one, other) => rank(one) - rank(other))
}

/** A point, where the place is known to the spot or its vicinity: the point of a province says nothing of an event in it. */
export function spotOf({ precision, place }: EventPlace) {
  return precision === 'EXACT' || precision === 'NEAR' ? (place.point ?? null) : null
}

/** The value of an external id of a scheme. */
export function externalId(
  { externalIds }: { readonly externalIds: EventFacts['externalIds'] },
  scheme: string,
): string | null {
  return externalIds.find((one) => one.scheme === scheme)?.value ?? null
}
