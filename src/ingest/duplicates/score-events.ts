import { counted } from '../../lib/counted.ts'
import { kilometres } from '../../lib/kilometres.ts'

/** An event as it is compared with others. */
export interface ComparedEvent {
  readonly id: string
  readonly type: string
  readonly typeGroup: string
  /** ISO days. */
  readonly earliest: string
  readonly latest: string
  /** Where it is known exactly or nearly. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null
  /** Ids of the places that are given for it. */
  readonly places: readonly string[]
  /** Ids of identified perpetrators, targets and participants. */
  readonly actors: readonly string[]
  readonly killedLow: number | null
  readonly killedHigh: number | null
}

/** How likely it is that two events are one. */
export interface ScoredEvents {
  /** From 0 to 1. */
  readonly score: number
  /** By what: when, where, what, who, how many. */
  readonly reasons: readonly string[]
  readonly km: number | null
  readonly days: number
}

/** Below this nobody is asked. */
const least = 0.6
/** Kilometres beyond which two points are two places. */
const far = 50

interface Aspect {
  readonly factor: number
  readonly reason: string
}

/** Scores two events: what is alike in time, place, kind, actors and toll; undefined where they are not alike. */
export function scoreEvents(one: ComparedEvent, other: ComparedEvent): ScoredEvents | undefined {
  const days = daysApart(one, other)
  const km = one.point === null || other.point === null ? null : kilometres(one.point, other.point)
  const aspects = [
    whenTheyAre(days),
    whereTheyAre(one, other, km),
    whatTheyAre(one, other),
    whoTheyAre(one, other),
    howManyDied(one, other),
  ]
  const product = aspects.reduce((score, { factor }) => score * factor, 1)
  const score = Math.round(product * 100) / 100
  if (score < least) return undefined
  return { score, reasons: aspects.map(({ reason }) => reason), km, days }
}

const perDay = 86_400_000

function daysApart(one: ComparedEvent, other: ComparedEvent): number {
  const gap = (late: string, early: string) => (Date.parse(late) - Date.parse(early)) / perDay
  return Math.max(0, gap(one.earliest, other.latest), gap(other.earliest, one.latest))
}

function whenTheyAre(days: number): Aspect {
  if (days === 0) return { factor: 1, reason: 'WHEN: the days meet' }
  const reason = `WHEN: ${counted(days, 'day')} apart`
  return { factor: days === 1 ? 0.9 : days <= 3 ? 0.75 : 0, reason }
}

function whereTheyAre(one: ComparedEvent, other: ComparedEvent, km: number | null): Aspect {
  if (one.places.some((place) => other.places.includes(place))) {
    return { factor: 1, reason: 'WHERE: the same place' }
  }
  if (km === null) return { factor: 0.7, reason: 'WHERE: in one area, how far apart is not known' }
  const reason = `WHERE: ${km.toFixed(1)} km apart`
  if (km > far) return { factor: 0, reason }
  return { factor: km <= 5 ? 0.98 : km <= 25 ? 0.9 : 0.75, reason }
}

function whatTheyAre(one: ComparedEvent, other: ComparedEvent): Aspect {
  if (one.type === other.type) return { factor: 1, reason: `WHAT: both ${one.type}` }
  const reason = `WHAT: ${one.type} and ${other.type}`
  return { factor: one.typeGroup === other.typeGroup ? 0.9 : 0.75, reason }
}

function whoTheyAre(one: ComparedEvent, other: ComparedEvent): Aspect {
  const shared = one.actors.filter((actor) => other.actors.includes(actor))
  if (shared.length > 0) return { factor: 1, reason: `WHO: both ${shared.join(', ')}` }
  const isKnown = one.actors.length > 0 && other.actors.length > 0
  return isKnown
    ? { factor: 0.7, reason: 'WHO: nobody named in both' }
    : { factor: 0.9, reason: 'WHO: nobody identified in one of them' }
}

function howManyDied(one: ComparedEvent, other: ComparedEvent): Aspect {
  const isBelow = (high: number | null, low: number | null) =>
    high !== null && low !== null && high < low
  const isApart =
    isBelow(one.killedHigh, other.killedLow) || isBelow(other.killedHigh, one.killedLow)
  return isApart
    ? { factor: 0.9, reason: 'KILLED: other numbers' }
    : { factor: 1, reason: 'KILLED: no numbers that exclude each other' }
}
