import { claimBounds } from './claim-bounds.ts'
import type { ClaimRecord } from './claim-record.ts'
import type { LinkMethod } from './vocabulary.ts'

/** How the values of two claims stand to each other: as one, or so that both cannot hold; by what. */
export interface Comparison {
  readonly agree: boolean
  readonly method: LinkMethod
}

/** What of an event's values are rivals. */
export interface Rivals {
  /** It is no set: it has one day. */
  readonly isSingle: boolean
  /** Only one of the parties can have done it. */
  readonly areRivals: boolean
}

/**
 * Compares two claims about one event, of one kind and group, that speak of what is or was; undefined where they are
 * merely different.
 */
export function compareClaims(
  one: ClaimRecord,
  other: ClaimRecord,
  { isSingle, areRivals }: Rivals,
): Comparison | undefined {
  if (one.polarity !== other.polarity) {
    return isSame(one, other) ? { agree: false, method: 'POLARITY' } : undefined
  }
  // Two denials of different things can both be true.
  if (one.polarity === 'DENIES') return sameValue(one, other)
  const { kind } = one
  if (kind === 'HARM' || kind === 'COUNT') {
    return apart(claimBounds(one), claimBounds(other), 'NUMBERS')
  }
  if (kind === 'WHEN' && isSingle) return apart(days(one), days(other), 'DATES')
  const isRivalry = kind === 'PERPETRATOR' && areRivals && isNamed(one) && isNamed(other)
  return isRivalry && !isSame(one, other)
    ? { agree: false, method: 'PARTIES' }
    : sameValue(one, other)
}

function sameValue(one: ClaimRecord, other: ClaimRecord): Comparison | undefined {
  return isSame(one, other) ? { agree: true, method: 'SAME_VALUE' } : undefined
}

interface Range {
  readonly low: number | string | null
  readonly high: number | string | null
}

function apart(one: Range | null, other: Range | null, method: LinkMethod): Comparison | undefined {
  if (one === null || other === null) return undefined
  const isApart = isBelow(one.high, other.low) || isBelow(other.high, one.low)
  return { agree: !isApart, method }
}

function isBelow(high: Range['high'], low: Range['low']): boolean {
  return high !== null && low !== null && high < low
}

/** An interval with no end at all says nothing. */
function days({ earliest, latest }: ClaimRecord): Range | null {
  return earliest === null && latest === null ? null : { low: earliest, high: latest }
}

function isNamed({ objectId, modality }: ClaimRecord): boolean {
  return objectId !== null && modality === 'ASSERTED'
}

/** Whether two claims say the same words for word, whoever says it. */
function isSame(one: ClaimRecord, other: ClaimRecord): boolean {
  return compared[one.kind]?.every((name) => one[name] === other[name]) ?? false
}

const number = ['low', 'best', 'high'] as const

/** What a claim of a kind says, beside its group. Dates and free texts are seldom given in the same words. */
const compared: Partial<Record<ClaimRecord['kind'], readonly (keyof ClaimRecord)[]>> = {
  TYPE: ['eventType'],
  WHEN: ['earliest', 'latest'],
  WHERE: ['objectKey'],
  PERPETRATOR: ['objectKey'],
  UNCLAIMED: [],
  TARGET: ['objectKey'],
  PARTICIPANT: ['objectKey'],
  HARM: number,
  WEAPON: ['objectKey'],
  COUNT: number,
  PART: ['objectKey'],
  ORDER_IN_TIME: ['objectKey'],
  INTERCEPTION: ['objectKey'],
}
