import { uuidV5 } from '../../lib/uuid-v5.ts'

/** An object of a bundle, as JSON. */
export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/** Marsad's own: STIX keeps the one of its specification for observables (2.9). */
const NAMESPACE = 'c0a3e2f4-6f0b-5f5e-9d43-7b8e3c6b1a52'

/** The id of an object: the same thing has the same one in every bundle, so that a later one replaces an earlier. */
export function stixId(type: string, name: string): string {
  return `${type}--${uuidV5(NAMESPACE, name)}`
}

/** All objects began when Marsad's ids were laid down: `created` must be the same in every version (3.6). */
const CREATED = '2026-01-01T00:00:00.000Z'

/** Who makes the bundles. */
export const MARSAD = stixId('identity', 'marsad')

/** What every object has; `modified` tells the versions apart. */
export function common(type: string, name: string, now: Date) {
  return {
    ...{ type, spec_version: '2.1', id: stixId(type, name) },
    ...{ created_by_ref: MARSAD, created: CREATED, modified: now.toISOString() },
  }
}

/** An object without what is unknown: STIX has no null. */
export function known(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}

/** Where extensions of Marsad are defined. */
export const CREATED_BY_DEFINITION =
  'Marsad, docs/exporting.md, section STIX: the facts of an event with the names and codes of its GraphQL schema.'
