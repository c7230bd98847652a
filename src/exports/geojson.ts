import { placesOf, spotOf, unitOf } from './event-parts.ts'
import { format } from './format.ts'
import type { About } from './format.ts'
import { readFacts } from './read/read-facts.ts'
import type { EventFacts } from './read/read-facts.ts'

/**
 * One feature an event. Its geometry is the spot where it is known to it or its vicinity, several where it has several,
 * and null where only a larger area is known: a point in the middle of a province would be an invention.
 * https://www.rfc-editor.org/rfc/rfc7946
 */
export const geojson = format<EventFacts>({
  name: 'geojson',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  description: 'RFC 7946: a point where the spot is known, null geometry where only an area is.',
  read: readFacts,
  write: async function* (events, about) {
    yield '{"type":"FeatureCollection","features":['
    let separator = '\n'
    for await (const event of events) {
      yield separator + JSON.stringify(featureOf(event, about))
      separator = ',\n'
    }
    // Foreign members (section 6.1); after the features, since the sources are known then.
    yield `\n],"about":${JSON.stringify(told(about))}}\n`
  },
})

function told({ where, lang, now, version, sources }: About) {
  return { exportedBy: `Marsad ${version}`, exportedAt: now.toISOString(), where, lang, sources: sources.all } // prettier-ignore
}

function featureOf(event: EventFacts, { sources }: About) {
  const places = placesOf(event)
  return {
    type: 'Feature',
    id: event.id,
    geometry: geometryOf(places.flatMap((place) => spotOf(place) ?? [])),
    properties: {
      ...{ title: event.title, type: event.type, typeGroup: event.typeGroup, extent: event.extent },
      ...{ basis: event.basis, violence: event.violence ?? null, when: event.when },
      ...{ count: event.count ?? null, killed: event.killed ?? null, injured: event.injured ?? null },
      casualties: event.casualties,
      precision: places[0]?.precision ?? null,
      places: places.map((place) => ({
        ...{ id: place.place.id, name: place.place.name, precision: place.precision, basis: place.basis },
        ...{ admin1: unitOf(place, 'ADMIN1')?.name ?? null, country: unitOf(place, 'COUNTRY')?.name ?? null },
      })),
      attributionStatus: event.attributionStatus,
      unclaimed: event.unclaimed ?? null,
      perpetrators: event.perpetrators.map(({ actor: { id, name }, stances, disputed }) => ({ id, name, stances, disputed })),
      targets: event.targets.map(({ entity, description }) => ({ id: entity?.id ?? null, name: entity?.name ?? description })),
      weapons: event.weapons.map(({ use, weapon: { id, name }, count }) => ({ use, id, name, count })),
      support: event.support,
      sources: sources.note(event.documents.nodes).map(({ id, name, licence }) => ({ id, name, licence: licence?.name ?? null })),
    },
  }
} // prettier-ignore

type Spot = NonNullable<ReturnType<typeof spotOf>>

/** Longitude before latitude (section 3.1.1). */
function geometryOf(spots: readonly Spot[]) {
  const coordinates = spots.map(({ longitude, latitude }) => [longitude, latitude])
  const [only] = coordinates
  if (only === undefined) return null
  return coordinates.length === 1
    ? { type: 'Point', coordinates: only }
    : { type: 'MultiPoint', coordinates }
}
