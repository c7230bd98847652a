import { z } from 'zod'
import type { ActorClass, PlaceKind, SpeakerClass } from '../../../facts/vocabulary.ts'
import type { SheetRow } from '../../pipeline/read-sheet.ts'

/** An object of a bundle that has a place in the graph. */
export type StixObject = z.output<typeof stixModel>

/** An object, and where it stands in its file. */
export type StixRow = SheetRow<StixObject>

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*--[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'is no identifier such as identity--<UUID>',
  )
const instant = z.iso.datetime({
  offset: true,
  error: 'is no instant of the form 2030-01-31T12:00:00Z',
})
const label = z.string().trim().min(1, 'is empty').max(1_000)
const degrees = (most: number) => z.number().min(-most).max(most)

const common = {
  id,
  created_by_ref: id.nullable().default(null),
  modified: instant,
  revoked: z.boolean().default(false),
  confidence: z.number().min(0).max(100).nullable().default(null),
  lang: z.string().nullable().default(null),
  object_marking_refs: z.array(z.string()).default([]),
  granular_markings: z.array(z.object({ marking_ref: z.string().optional() })).default([]),
  /** Set by the reader: the version before it in the file that this one replaces. */
  replaces: instant.nullable().default(null),
}
const named = { ...common, name: label, aliases: z.array(label).default([]) }
const dated = {
  first_seen: instant.nullable().default(null),
  last_seen: instant.nullable().default(null),
}
const words = z.array(z.string()).default([])

/** Objects by their types, in STIX 2.0 and 2.1; properties that are not used are left alone. */
export const stixModel = z
  .discriminatedUnion('type', [
    z.object({
      ...{ type: z.literal('threat-actor'), ...named, threat_actor_types: words, labels: words },
      resource_level: z.string().nullable().default(null),
    }),
    z.object({
      ...{ type: z.literal('intrusion-set'), ...named },
      resource_level: z.string().nullable().default(null),
    }),
    z.object({
      ...{ type: z.literal('identity'), ...named },
      identity_class: z.string().nullable().default(null),
    }),
    z.object({
      ...{ type: z.literal('location'), ...named, name: label.nullable().default(null) },
      ...{ country: label.nullable().default(null), region: label.nullable().default(null) },
      ...{
        administrative_area: label.nullable().default(null),
        city: label.nullable().default(null),
      },
      ...{ latitude: degrees(90).nullable().default(null) },
      ...{ longitude: degrees(180).nullable().default(null) },
    }),
    z.object({ type: z.literal('campaign'), ...named, ...dated }),
    z.object({ type: z.literal('incident'), ...named, ...dated }),
    z.object({
      ...{ type: z.literal('relationship'), ...common, relationship_type: label },
      ...{ source_ref: id, target_ref: id },
      ...{
        start_time: instant.nullable().default(null),
        stop_time: instant.nullable().default(null),
      },
    }),
    z.object({
      ...{ type: z.literal('sighting'), ...common, ...dated, sighting_of_ref: id },
      where_sighted_refs: z.array(id).default([]),
      count: z.int().min(0).nullable().default(null),
    }),
  ])
  .readonly()

/** What an object speaks of. */
export function refsOf(object: StixObject): readonly string[] {
  if (object.type === 'relationship') return [object.source_ref, object.target_ref]
  return object.type === 'sighting' ? [object.sighting_of_ref, ...object.where_sighted_refs] : []
}

/** The type that an identifier begins with. */
export function typeOf(ref: string): string {
  return ref.slice(0, ref.indexOf('--'))
}

/** The id in the graph of an object that stands for somebody, a place or an event; null for all others. */
export function graphId(ref: string): string | null {
  const uuid = ref.slice(ref.indexOf('--') + 2).toLowerCase()
  const prefix = PREFIXES[typeOf(ref)]
  return prefix === undefined ? null : `${prefix}${uuid}`
}

const PREFIXES: Readonly<Partial<Record<string, string>>> = {
  ...{ 'threat-actor': 'actor:stix-', 'intrusion-set': 'actor:stix-', identity: 'actor:stix-' },
  ...{ location: 'place:stix-', campaign: 'event:stix.', incident: 'event:stix.' },
}

/** What sort of actor an object is (STIX 2.1, 10.9 and 10.10). Intruders into computers bear no arms unless it is said. */
export function actorClassOf(object: StixObject): ActorClass {
  if (object.type === 'identity')
    return IDENTITY_CLASSES[object.identity_class ?? ''] ?? 'ORGANIZATION'
  if (object.type !== 'threat-actor' && object.type !== 'intrusion-set') return 'ORGANIZATION'
  if (object.resource_level === 'individual') return 'PERSON'
  const types =
    object.type === 'threat-actor' ? [...object.threat_actor_types, ...object.labels] : []
  return types.includes('terrorist') ? 'ARMED_GROUP' : 'ORGANIZATION'
}

const IDENTITY_CLASSES: Readonly<Partial<Record<string, ActorClass>>> = {
  ...{ individual: 'PERSON', class: 'POPULATION', group: 'ORGANIZATION' },
}

/** How an actor speaks. */
export const SPEAKER_CLASSES: Readonly<Record<ActorClass, SpeakerClass>> = {
  ...{ PERSON: 'EXPERT', STATE: 'GOVERNMENT', OFFICE: 'GOVERNMENT', ARMED_GROUP: 'ARMED_GROUP' },
  ...{ MILITARY_UNIT: 'SECURITY', ORGANIZATION: 'ORGANIZATION', COALITION: 'ORGANIZATION' },
  POPULATION: 'OTHER',
}

/** What sort of place a location is: the closest thing it names. */
export function placeKindOf(object: Extract<StixObject, { readonly type: 'location' }>): PlaceKind {
  if (object.city !== null) return 'SETTLEMENT'
  if (object.administrative_area !== null) return 'ADMIN1'
  if (object.country !== null && object.latitude === null) return 'COUNTRY'
  return object.latitude === null ? 'REGION' : 'SETTLEMENT'
}
