import type { Lens } from '../gql/first/graphql.ts'

/** Whom a lens can hear by sort, and what that means to the API. */
export const voices = {
  wire: { sourceKinds: ['AGENCY'] },
  ngo: { sourceKinds: ['NGO'] },
  state: { speakerClasses: ['GOVERNMENT', 'OFFICIAL', 'SECURITY'] },
  party: { speakerClasses: ['ARMED_GROUP'] },
  outlet: { speakerClasses: ['OUTLET'] },
  claimant: { stances: ['CLAIMED'] },
} as const satisfies Readonly<Record<string, Lens>>

/** A sort of voices that a lens can hear. */
export type Voice = keyof typeof voices

/**
 * What voices are chosen by, a field of the lens each: any of those that are chosen in one field is heard, and where
 * several fields are chosen in, only what fits each of them.
 */
export const voiceFields = [
  'sourceKinds',
  'speakerClasses',
  'stances',
  'sources',
  'speakers',
] as const
type VoiceField = (typeof voiceFields)[number]

/** The field that a value of a lens belongs to; undefined where it is none that a lens could hear. */
export function voiceField(value: string): VoiceField | undefined {
  if (/^source:./.test(value)) return 'sources'
  if (/^actor:./.test(value)) return 'speakers'
  if (!isVoice(value)) return undefined
  const lens: Lens = voices[value]
  return voiceFields.find((field) => field in lens)
}

/** Whether a value is a sort of voices. */
export function isVoice(value: string): value is Voice {
  return Object.hasOwn(voices, value)
}

/** The values of a lens by field: “or” stands within a group, “and” between two. */
export function voiceGroups(values: readonly string[]): readonly (readonly string[])[] {
  return voiceFields
    .map((field) => values.filter((value) => voiceField(value) === field))
    .filter((group) => group.length > 0)
}
