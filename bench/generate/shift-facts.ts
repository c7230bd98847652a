import type { EventFacts, EventProperties } from '../../src/facts/event-facts.ts'
import { tollId } from '../../src/facts/event-tolls.ts'
import { monthsOf } from '../../src/facts/months.ts'
import { compareText } from '../../src/lib/compare-text.ts'
import { shiftedDay } from './shift.ts'

/** Another event, so many days later, of which the same is said. */
export interface Shift {
  readonly eventId: string
  readonly dossier: string
  readonly days: number
  /** Claims of the one event by claims of the other. */
  readonly claims: ReadonlyMap<string, string>
}

/**
 * The facts of an event of which the same is said as of another, at other days: days of the event move, ids are its own,
 * all else is equal. This holds because the projection only compares days with each other, and ids for equality; a test
 * compares it with the projection itself. The days on which documents were published do not move.
 */
export function shiftFacts(facts: EventFacts, shift: Shift): EventFacts {
  const { eventId: id, claims } = shift
  const edges = Object.entries(facts.edges).map(([type, ofType]) => [
    type,
    ofType.map(({ to, properties }) => ({ to, properties: moved({ ...properties }, shift) })),
  ])
  return {
    id,
    properties: facts.properties && movedProperties(facts.properties, shift),
    // The same types and properties as before; Object.fromEntries has lost them.
    edges: Object.fromEntries(edges) as EventFacts['edges'],
    tolls: facts.tolls.map((toll) => ({ ...toll, id: tollId(id, toll) })).sort(byId),
    used: facts.used.map((claim) => claims.get(claim) ?? unknownClaim(claim)).sort(),
  }
}

function movedProperties(properties: EventProperties, { days, dossier }: Shift): EventProperties {
  const later = movedDays(properties, days)
  const months = properties.months === null ? null : monthsOf(later)
  return { ...later, months, dossier }
}

const DAYS = [
  ...['earliest', 'latest', 'from', 'until', 'middle', 'longFrom', 'openFrom'],
  ...['saidFrom', 'saidUntil'],
]

function moved<Properties extends object>(properties: Properties, shift: Shift): Properties {
  const later = movedDays(properties, shift.days)
  return 'eventId' in later ? { ...later, eventId: shift.eventId } : later
}

function movedDays<Properties extends object>(properties: Properties, days: number): Properties {
  const later = Object.entries(properties).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && DAYS.includes(name) ? shiftedDay(value, days) : value,
  ])
  // Only days differ, and they stay texts.
  return Object.fromEntries(later) as Properties
}

const byId = (left: { readonly id: string }, right: { readonly id: string }) =>
  compareText(left.id, right.id)

function unknownClaim(id: string): never {
  throw new Error(`The other event has no claim for ${id}.`)
}
