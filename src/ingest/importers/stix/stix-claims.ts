import type { BilingualText } from '../../../facts/claim-record.ts'
import type { GeoPrecision, PlaceKind } from '../../../facts/vocabulary.ts'
import type { CodedValue } from '../coded-claim.ts'
import { precisionOf } from '../precision-of.ts'
import { graphId, placeKindOf } from './stix-object.ts'
import type { StixObject, StixRow } from './stix-object.ts'
import type { StixSurvey } from './survey-stix.ts'

/** A claim that a row makes, and the event that it is about. */
export interface StixClaim {
  readonly eventId: string | null
  readonly value: CodedValue
}

/** What a row claims, by who made the object. */
export function claimsOf(row: StixRow, survey: Pick<StixSurvey, 'object'>): readonly StixClaim[] {
  if (row.type === 'campaign' || row.type === 'incident') return eventClaims(row)
  if (row.type === 'relationship') return relationClaims(row, survey)
  return row.type === 'sighting' ? sightingClaims(row, survey) : []
}

type Of<Type extends StixObject['type']> = Extract<StixRow, { readonly type: Type }>

/** STIX is about intrusions into computers: it has no word for what sort of event one is. */
function eventClaims(row: Of<'campaign'> | Of<'incident'>): readonly StixClaim[] {
  const eventId = graphId(row.id)
  const extent = row.type === 'campaign' ? 'CAMPAIGN' : 'SINGLE'
  const dates = datesOf(row.first_seen, row.last_seen)
  return [
    { eventId, value: { kind: 'TYPE', eventType: 'CYBER_ATTACK', extent, basis: 'INFERRED' } },
    ...(dates === null ? [] : [{ eventId, value: { kind: 'WHEN', ...dates } as const }]),
  ]
}

function relationClaims(
  row: Of<'relationship'>,
  survey: Pick<StixSurvey, 'object'>,
): readonly StixClaim[] {
  const [source, target] = [graphId(row.source_ref), graphId(row.target_ref)]
  if (source === null || target === null) return []
  const dates = datesOf(row.start_time, row.stop_time)
  if (!source.startsWith('event:')) {
    if (target.startsWith('event:')) return []
    return [relation(source, target, { text: textOf(row.relationship_type), ...dates })]
  }
  const claim = (value: CodedValue) => [{ eventId: source, value }]
  if (target.startsWith('event:')) {
    const isPart = ['part-of', 'attributed-to'].includes(row.relationship_type)
    return isPart ? claim({ kind: 'PART', ...object(target) }) : []
  }
  if (row.relationship_type === 'targets') return claim({ kind: 'TARGET', ...object(target) })
  if (target.startsWith('place:')) {
    if (row.relationship_type !== 'located-at') return []
    return claim(where(target, survey.object(row.target_ref)))
  }
  if (row.relationship_type !== 'attributed-to') return []
  return claim({ kind: 'PERPETRATOR', ...object(target) })
}

/** Somebody was seen: at a place, or by those whom it befell. Of an event, only where it was seen is said. */
function sightingClaims(
  row: Of<'sighting'>,
  survey: Pick<StixSurvey, 'object'>,
): readonly StixClaim[] {
  const source = graphId(row.sighting_of_ref)
  if (source === null) return []
  const dates = datesOf(row.first_seen, row.last_seen)
  return row.where_sighted_refs.flatMap((ref): readonly StixClaim[] => {
    const id = graphId(ref)
    if (id === null || id.startsWith('event:')) return []
    const isPlace = id.startsWith('place:')
    if (source.startsWith('event:')) {
      const value = { ...where(id, survey.object(ref)), scope: 'SOME' } as const
      return isPlace ? [{ eventId: source, value }] : []
    }
    if (isPlace) return [relation(source, id, { relation: 'ACTIVE_IN', ...dates })]
    return [relation(source, id, { text: { en: 'was sighted by', ar: 'رصده' }, ...dates })]
  })
}

function where(id: string, location: StixObject | undefined): CodedValue {
  const kind = location?.type === 'location' ? placeKindOf(location) : null
  return { kind: 'WHERE', ...object(id), geoPrecision: kind === null ? null : PRECISION[kind] }
}

function relation(subject: string, target: string, value: Partial<CodedValue>): StixClaim {
  const ends = { subjectId: subject, subjectKey: subject, ...object(target) }
  return { eventId: null, value: { relation: 'RELATED_TO', ...ends, ...value, kind: 'RELATION' } }
}

function object(id: string) {
  return { objectId: id, objectKey: id, objectText: null, objectClass: null }
}

/** How closely a location is known. */
const PRECISION: Readonly<Record<PlaceKind, GeoPrecision>> = {
  ...{ SETTLEMENT: 'NEAR', FACILITY: 'NEAR', ADMIN2: 'ADMIN2', ADMIN1: 'ADMIN1' },
  ...{ REGION: 'AREA', COUNTRY: 'COUNTRY' },
}

/** Instants become days in UTC; an end that is not said is open. */
function datesOf(first: string | null, last: string | null) {
  if (first === null && last === null) return null
  const [earliest, latest] = [dayOf(first), dayOf(last)]
  return { earliest, latest, precision: precisionOf({ earliest, latest }) } as const
}

function dayOf(instant: string | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().slice(0, 10)
}

/** Types of relationships that are common, in Arabic; others keep the word that the bundle has. */
const ARABIC: Readonly<Partial<Record<string, string>>> = {
  ...{ targets: 'يستهدف', 'attributed-to': 'منسوب إلى', 'located-at': 'موجود في' },
  ...{ 'originates-from': 'مصدره', compromises: 'اخترق', impersonates: 'ينتحل صفة' },
  'related-to': 'مرتبط بـ',
}

function textOf(type: string): BilingualText {
  return { en: type.replaceAll('-', ' '), ar: ARABIC[type] ?? null }
}
