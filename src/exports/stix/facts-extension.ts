import type { EventFacts } from '../read/read-facts.ts'
import { CREATED_BY_DEFINITION, common, known, stixId } from './stix-object.ts'
import type { StixObject } from './stix-object.ts'

const NAME = 'marsad-event-facts'

/** The id of the extension that incidents have. */
export const EVENT_FACTS = stixId('extension-definition', NAME)

/** What the extension is: STIX 2.1 leaves the incident a stub, and the official core extension speaks of intrusions alone. */
export function eventFactsDefinition(now: Date): StixObject {
  return {
    ...common('extension-definition', NAME, now),
    name: 'Marsad event facts',
    description:
      'When, where and with what toll an event of a conflict took place, as far as it is known: days are inclusive, a number has low, best and high, and what is absent is unknown and not 0.',
    schema: CREATED_BY_DEFINITION,
    version: '1.0.0',
    extension_types: ['property-extension'],
  }
}

/** The facts of an event for which STIX has no property. */
export function eventFactsOf(event: EventFacts): Readonly<Record<string, unknown>> {
  const { when, killed, injured, count, support } = event
  return known({
    extension_type: 'property-extension',
    ...{ marsad_id: event.id, event_type: event.type, event_type_group: event.typeGroup },
    ...{ extent: event.extent, basis: event.basis, violence: event.violence },
    ...{ earliest: when.earliest, latest: when.latest },
    ...{ date_precision: when.precision, date_basis: when.basis, date_text: when.text },
    ...numbers('killed', killed),
    ...numbers('injured', injured),
    ...numbers('incidents', count),
    casualties: event.casualties.map(({ harm, group, foreign, actor, country, description, estimate }) =>
      known({
        ...{ harm, group, foreign, description, actor: actor?.id, country: country?.id },
        ...numbers('number', estimate),
      }),
    ),
    places: event.places.map(({ place, precision, basis }) => ({ place: place.id, precision, basis })),
    attribution_status: event.attributionStatus,
    perpetrators: event.perpetrators.map(({ actor, stances, disputed }) => ({ actor: actor.id, stances, disputed })),
    described_targets: event.targets.flatMap(({ description }) => description ?? []),
    weapons: event.weapons.map(({ use, weapon }) => ({ use, weapon: weapon.id, name: weapon.name })),
    ...{ claims: support.claims, independent_sources: support.independentSources },
  })
} // prettier-ignore

function numbers(name: string, estimate: EventFacts['killed']) {
  if (!estimate) return {}
  const { low, best, high } = estimate
  return known({ [`${name}_low`]: low, [`${name}_best`]: best, [`${name}_high`]: high })
}
