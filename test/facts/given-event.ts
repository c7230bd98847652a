import type { ClaimRecord } from '../../src/facts/claim-record.ts'
import type { EventFacts, EventProperties } from '../../src/facts/event-facts.ts'
import { projectEvent } from '../../src/facts/project-event.ts'
import type { EventInput } from '../../src/facts/project-event.ts'
import { claim } from './given-claims.ts'

/** What a test says of a claim. */
export type Said = Partial<ClaimRecord>

/** That it was a single rocket attack. */
export const attack: Said = { kind: 'TYPE', eventType: 'ROCKET_ATTACK', extent: 'SINGLE' }
/** That it was a series of attacks. */
export const series: Said = { kind: 'TYPE', eventType: 'ATTACK_OTHER', extent: 'SERIES' }

/** The facts about an event of which this is said. */
export function factsOf(said: readonly Said[], input: Partial<EventInput> = {}): EventFacts {
  return projectEvent({
    event: { id: 'event:d.e', titleEn: 'Attack', titleAr: 'هجوم', basis: 'STATED', dossier: 'd' },
    claims: said.map(claim),
    ancestors: new Map([
      ['place:airport', ['place:baghdad', 'place:iraq']],
      ['place:baghdad', ['place:iraq']],
    ]),
    placeKinds: new Map([
      ['place:airport', 'FACILITY'],
      ['place:baghdad', 'ADMIN1'],
      ['place:iraq', 'COUNTRY'],
    ]),
    points: new Map([['place:airport', { latitude: 33.26, longitude: 44.23 }]]),
    passageTexts: new Map(),
    ...input,
  })
}

/** The properties of an event of which this is said. */
export function propertiesOf(...given: Parameters<typeof factsOf>): EventProperties {
  const { properties } = factsOf(...given)
  if (properties === null) throw new Error('This event has no facts.')
  return properties
}
