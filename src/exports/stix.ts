import { uuidV5 } from '../lib/uuid-v5.ts'
import { format } from './format.ts'
import type { About } from './format.ts'
import { readFacts } from './read/read-facts.ts'
import type { EventFacts } from './read/read-facts.ts'
import { eventFactsDefinition } from './stix/facts-extension.ts'
import { incidentObjects } from './stix/incident.ts'
import { MARSAD, common } from './stix/stix-object.ts'
import type { StixObject } from './stix/stix-object.ts'

/**
 * A bundle of STIX 2.1: an incident for each event, with an extension for what STIX has no property for, and actors,
 * places, relationships and sightings around it. https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html
 */
export const stix = format<EventFacts>({
  name: 'stix',
  mediaType: 'application/stix+json;version=2.1',
  extension: 'stix.json',
  description: 'STIX 2.1: incidents with an extension, actors, places, relationships, sightings.',
  read: readFacts,
  write: async function* (events, about) {
    const { now, sources } = about
    const written = new Set<string>()
    yield `{"type":"bundle","id":"${bundleId(about)}","objects":[\n`
    yield [marsad(now), eventFactsDefinition(now)]
      .map((object) => JSON.stringify(object))
      .join(',\n')
    for await (const event of events) {
      const objects = incidentObjects(event, sources.note(event.documents.nodes), now)
      for (const object of objects) {
        if (written.has(object.id)) continue
        written.add(object.id)
        yield `,\n${JSON.stringify(object)}`
      }
    }
    yield '\n]}\n'
  },
})

function bundleId({ where, lang, now }: About): string {
  return `bundle--${uuidV5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', JSON.stringify([where, lang, now]))}`
}

function marsad(now: Date): StixObject {
  return {
    ...common('identity', 'marsad', now),
    id: MARSAD,
    name: 'Marsad',
    identity_class: 'system',
  }
}
