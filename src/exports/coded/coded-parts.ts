import { placesOf, unitOf } from '../event-parts.ts'
import type { Numbers } from '../event-parts.ts'
import type { EventFacts } from '../read/read-facts.ts'
import type { Coding } from './coded-format.ts'

/** Somebody in a cell: a name, or the words that describe them. */
export interface CodedParty {
  readonly id: string | null
  readonly name: string
  readonly actorClass: string | null
  readonly externalIds: EventFacts['externalIds']
}

type Told = EventFacts['targets'][number] | EventFacts['participants'][number]

/** The participants in a role. */
export function sidesOf({ participants }: EventFacts, role: 'SIDE_A' | 'SIDE_B'): readonly CodedParty[] {
  return participants.filter((one) => one.role === role).flatMap(partyOf)
} // prettier-ignore

/** Those who are held responsible. */
export function perpetratorsOf({ perpetrators }: EventFacts): readonly CodedParty[] {
  return perpetrators.map(({ actor }) => ({
    ...{ id: actor.id, name: actor.name, externalIds: actor.externalIds },
    actorClass: actor.class,
  }))
}

/** Those at whom it was aimed. */
export function targetsOf({ targets }: EventFacts): readonly CodedParty[] {
  return targets.flatMap(partyOf)
}

function partyOf({ entity, description }: Told): readonly CodedParty[] {
  if (entity) {
    const actorClass = entity.__typename === 'Actor' ? entity.actorClass : null
    return [{ id: entity.id, name: entity.name, actorClass, externalIds: entity.externalIds }]
  }
  return description ? [{ id: null, name: description, actorClass: null, externalIds: [] }] : []
}

/** The first of several, where a codebook has place for one. */
export function onlyParty(parties: readonly CodedParty[], { lose }: Coding): CodedParty | null {
  const [first, ...others] = parties
  if (first === undefined) {
    lose('NO_PARTY')
    return null
  }
  if (first.id === null) lose('DESCRIBED_PARTY', first.name)
  if (others.length > 0) lose('MORE_PARTIES', others.map(({ name }) => name).join(' | '))
  return first
}

/** The place known most closely, with what it lies in. */
export function onlyPlace({ event, lose }: Coding) {
  const [first, ...others] = placesOf(event)
  if (first === undefined) {
    lose('NO_PLACE')
    return null
  }
  if (others.length > 0) lose('MORE_PLACES', others.map(({ place }) => place.name).join(' | '))
  return {
    ...first,
    admin1: unitOf(first, 'ADMIN1')?.name ?? null,
    admin2: unitOf(first, 'ADMIN2')?.name ?? null,
    country: unitOf(first, 'COUNTRY'),
  }
}

/** The days of an event, where both are known. */
export function closedDates({ event, lose }: Coding) {
  const { earliest, latest, precision } = event.when
  if (earliest && latest) return { earliest, latest, precision }
  lose('OPEN_DATE')
  return null
}

/** Notes what is lost wherever blame is one cell without a speaker. */
export function loseSpeakers({ event, lose }: Coding): void {
  const said = event.perpetrators.filter(
    ({ stances, disputed }) => disputed || stances.some((stance) => stance !== 'REPORTED'),
  )
  const stances = said.map(({ actor, stances: all, disputed }) => `${actor.name}: ${all.join(', ')}${disputed ? ', disputed' : ''}`) // prettier-ignore
  if (stances.length > 0) lose('SPEAKERS', stances.join(' | '))
}

/** Notes what is lost of a number where a codebook has one cell for it; gives the best. */
export function onlyBest(numbers: Numbers | null | undefined, { lose }: Coding): number | null {
  if (!numbers) {
    lose('TOLL_UNKNOWN')
    return null
  }
  const { low, best, high } = numbers
  if (best === null) lose('NO_BEST', `${String(low ?? '?')}–${String(high ?? '?')}`)
  else if (low !== best || high !== best) {
    lose('TOLL_BOUNDS', `${String(low ?? '?')}–${String(high ?? '?')}`)
  }
  return best
}
