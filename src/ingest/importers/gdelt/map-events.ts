import type { ClaimDraft } from '../../../facts/claim-record.ts'
import { labelOf } from '../../../facts/labels.ts'
import { typeGroupOf } from '../../../facts/vocabulary.ts'
import type {
  ActorClass,
  EventType,
  GeoPrecision,
  Lang,
  PlaceKind,
} from '../../../facts/vocabulary.ts'
import { isolateName } from '../../../lib/isolate.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { EntityRecord } from '../../batch.ts'
import type { ImportedDocument, MappedRows } from '../../pipeline/importer.ts'
import { coding } from '../coded-claim.ts'
import type { CodedValue } from '../coded-claim.ts'
import { typeOfAction } from './cameo-codes.ts'
import type { EventRow } from './event-columns.ts'
import { GDELT, gdeltEvent, mostConfidence } from './gdelt.ts'
import { gdeltDocument, gdeltPassage } from './gdelt-document.ts'
import type { LastDay } from './gdelt-document.ts'

const coded = coding(GDELT.id)

/**
 * Maps what GDELT numbers as events. Each is an event in general, of which reports speak: only its type and day are
 * used; who, whom and where are kept as claims that no fact follows from.
 */
export function mapEvents(
  document: ImportedDocument,
  rows: readonly EventRow[],
  survey: LastDay<EventRow>,
): MappedRows {
  return {
    document: gdeltDocument(document, survey.lastDay()),
    sources: [GDELT],
    passages: rows.map((row) =>
      gdeltPassage(document, row, {
        key: String(row.GLOBALEVENTID),
        glossEn: glossOf(row, 'EN'),
        glossAr: glossOf(row, 'AR'),
      }),
    ),
    mentions: [],
    entities: placesOf(rows),
    events: rows.map((row) => ({
      id: gdeltEvent(row.GLOBALEVENTID),
      ...{ titleEn: titleOf(row, 'EN'), titleAr: titleOf(row, 'AR'), basis: 'INFERRED' },
      externalIds: [{ scheme: 'gdelt', value: String(row.GLOBALEVENTID) }],
    })),
    claims: rows.flatMap((row) => claimsOf(row, `document:${document.dossier}`)),
    required: [],
  }
}

function claimsOf(row: EventRow, documentId: string): readonly ClaimDraft[] {
  const type = typeIn(row)
  const place = placeOf(row)
  const passageId = stableId('passage', documentId, String(row.GLOBALEVENTID))
  const at = { documentId, passageId, eventId: gdeltEvent(row.GLOBALEVENTID) }
  const { SQLDATE: day } = row
  const machine = { basis: 'INFERRED', confidence: mostConfidence } as const
  const unused: readonly CodedValue[] = [
    ...partiesOf(row, documentId),
    ...(place === undefined
      ? []
      : [{ kind: 'WHERE', ...object(place.id), ...whereOf(row) } as const]),
  ]
  return [
    coded(at, { kind: 'TYPE', eventType: type, extent: 'GENERAL', ...machine }),
    coded(at, { kind: 'WHEN', earliest: day, latest: day, precision: 'DAY', ...machine }),
    // Kept, and used by nobody who does not ask for them: that many report something says nothing of whether it is so.
    ...unused.map((value) => coded(at, { ...machine, rank: 'DEPRECATED', ...value })),
  ]
}

function typeIn({ EventCode }: EventRow): EventType {
  // The reader refuses others.
  return typeOfAction(EventCode) ?? 'POLITICAL_OTHER'
}

/** Codes describe, and names are often those of many ("police", a country): no actor is made of them. */
function partiesOf(row: EventRow, documentId: string): readonly CodedValue[] {
  const group = typeGroupOf[typeIn(row)]
  const [first, second] = [
    party(row.Actor1Name || row.Actor1Code, row.Actor1Type1Code, documentId),
    party(row.Actor2Name || row.Actor2Code, row.Actor2Type1Code, documentId),
  ]
  const [one, other] = group === 'BATTLE' ? SIDES : OTHERS
  const isAttack = group === 'ATTACK'
  return [
    ...(first === null
      ? []
      : [isAttack ? ({ kind: 'PERPETRATOR', ...first } as const) : { ...one, ...first }]),
    ...(second === null
      ? []
      : [isAttack ? ({ kind: 'TARGET', ...second } as const) : { ...other, ...second }]),
  ]
}

const SIDES = [
  { kind: 'PARTICIPANT', role: 'SIDE_A' },
  { kind: 'PARTICIPANT', role: 'SIDE_B' },
] as const
const OTHERS = [
  { kind: 'PARTICIPANT', role: 'ISSUER' },
  { kind: 'PARTICIPANT', role: 'ADDRESSEE' },
] as const

function party(name: string, role: string, documentId: string) {
  if (name === '') return null
  return {
    ...{ objectId: null, objectKey: `${documentId}#${name.toLowerCase()}` },
    objectText: { en: name, ar: null },
    objectClass: CLASSES[role] ?? 'ORGANIZATION',
  }
}

/** What sort of party a CAMEO role is. */
const CLASSES: Readonly<Partial<Record<string, ActorClass>>> = {
  ...{ GOV: 'STATE', LEG: 'STATE', JUD: 'STATE', SPY: 'STATE', MIL: 'MILITARY_UNIT' },
  ...{ COP: 'MILITARY_UNIT', INS: 'ARMED_GROUP', REB: 'ARMED_GROUP', SEP: 'ARMED_GROUP' },
  ...{ UAF: 'ARMED_GROUP', CRM: 'ARMED_GROUP', CVL: 'POPULATION', REF: 'POPULATION' },
}

function placesOf(rows: readonly EventRow[]): readonly EntityRecord[] {
  const places = rows.flatMap((row) => placeOf(row) ?? [])
  return [...new Map(places.map((place) => [place.id, place])).values()]
}

/** A place by the number of its feature, else by its name and point: one may have several spellings. */
function placeOf(row: EventRow): EntityRecord | undefined {
  const { ActionGeo_FullName: full, ActionGeo_FeatureID: feature } = row
  const { ActionGeo_Lat: latitude, ActionGeo_Long: longitude } = row
  const [name = ''] = full.split(',')
  const kind = kindOf(row)
  if (name.trim() === '' || kind === undefined) return undefined
  const own = feature === '' ? [full, latitude, longitude] : [feature]
  return {
    ...{ id: stableId('place', 'gdelt', ...own).replace(':', ':gdelt-'), class: null, kind },
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    names: [
      { value: name.trim(), lang: 'en', kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'INFERRED' },
    ],
    externalIds: [],
  }
}

/** ActionGeo_Type: a country, a state of the US or elsewhere, a town or landmark in the US or elsewhere. */
function kindOf({ ActionGeo_Type: type }: EventRow): PlaceKind | undefined {
  const kinds: Readonly<Partial<Record<string, PlaceKind>>> = {
    ...{ 1: 'COUNTRY', 2: 'ADMIN1', 3: 'SETTLEMENT', 4: 'SETTLEMENT', 5: 'ADMIN1' },
  }
  return kinds[type]
}

function whereOf(row: EventRow): { readonly geoPrecision: GeoPrecision } {
  const kind = kindOf(row)
  return { geoPrecision: kind === 'COUNTRY' || kind === 'ADMIN1' ? kind : 'NEAR' }
}

function object(id: string) {
  return { objectId: id, objectKey: id, objectText: null, objectClass: null }
}

function titleOf(row: EventRow, lang: Lang): string {
  const name = (value: string) => isolateName(value, lang)
  const [first = '', ...rest] = labelOf('eventType', typeIn(row), lang)
  const who = [row.Actor1Name, row.Actor2Name]
    .filter((one) => one !== '')
    .map(name)
    .join(' – ')
  const parts = [who, ...(row.ActionGeo_FullName === '' ? [] : [name(row.ActionGeo_FullName)])]
  const told = parts.filter((part) => part !== '').join(lang === 'EN' ? ', ' : '، ')
  const prefix = lang === 'EN' ? 'Reports of ' : 'تقارير عن '
  return `${prefix}${first}${rest.join('')}${told === '' ? '' : `: ${told}`}`
}

/** With how many reports there are: what GDELT counts. */
function glossOf(row: EventRow, lang: Lang): string {
  const [mentions, sources, articles] = [row.NumMentions, row.NumSources, row.NumArticles].map(
    String,
  )
  const counts =
    lang === 'EN'
      ? `CAMEO ${row.EventCode}; ${mentions ?? ''} mentions, ${sources ?? ''} sources, ${articles ?? ''} articles`
      : `CAMEO ${row.EventCode}؛ الإشارات ${mentions ?? ''}، المصادر ${sources ?? ''}، المقالات ${articles ?? ''}`
  const url = row.SOURCEURL === '' ? '' : `; ${isolateName(row.SOURCEURL, lang)}`
  return `${titleOf(row, lang)}. ${counts}${url}`
}
