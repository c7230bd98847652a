import type { Fit } from '../where/fit.ts'

/** What tells one group from others in one dimension. */
export interface Key {
  readonly state: 'KNOWN' | 'DESCRIBED' | 'UNKNOWN' | 'OTHER'
  readonly value: string | null
}

/** A key of an event, and in which ways it has it. */
export interface KeyOf extends Key {
  readonly fit: Fit
}

/** The group of those that have no key. */
export const UNKNOWN: Key = { state: 'UNKNOWN', value: null }

/** All those that are not shown singly. */
export const OTHER: Key = { state: 'OTHER', value: null }

/** Whether two keys are one. */
export function isSameKey(one: Key, other: Key): boolean {
  return one.state === other.state && one.value === other.value
}
