import type { ClaimDraft } from '../../../facts/claim-record.ts'
import { isolateName } from '../../../lib/isolate.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { Batch, DocumentRecord, PassageRecord } from '../../batch.ts'
import type { ImportedDocument, MappedRows } from '../../pipeline/importer.ts'
import { coding } from '../coded-claim.ts'
import type { CodedValue } from '../coded-claim.ts'
import { publication } from '../publication.ts'
import { claimsOf } from './stix-claims.ts'
import { entityOf, langOf, nameOf } from './stix-entities.ts'
import { SPEAKER_CLASSES, actorClassOf, graphId, refsOf } from './stix-object.ts'
import type { StixObject, StixRow } from './stix-object.ts'
import type { StixSurvey } from './survey-stix.ts'

/** Maps objects of a bundle: each is a passage, and what it says is said by who made it. */
export function mapStix(
  document: ImportedDocument,
  rows: readonly StixRow[],
  survey: StixSurvey,
): MappedRows {
  const record = documentOf(document)
  const latest = rows.filter(survey.isLatest)
  const objects = latest.flatMap((row) => [row, ...referred(row, survey)])
  return {
    document: record,
    sources: [],
    passages: latest.map((row) => passageOf(row, record.id, document.file)),
    mentions: [],
    entities: [...byId(objects.flatMap((one) => entityOf(one) ?? [])).values()],
    events: [...byId(objects.flatMap(eventOf)).values()],
    claims: latest.flatMap((row) => claims(row, record.id, survey)),
    required: latest.flatMap((row) => missing(row, survey)),
  }
}

function byId<Record extends { readonly id: string }>(records: readonly Record[]) {
  return new Map(records.map((record) => [record.id, record]))
}

/** What a row speaks of and who speaks, wherever in the bundle it stands. */
function referred(row: StixRow, { object }: StixSurvey): readonly StixObject[] {
  const ends = refsOf(row)
  const refs = row.created_by_ref === null ? ends : [...ends, row.created_by_ref]
  return refs.flatMap((ref) => object(ref) ?? [])
}

/** Mended objects speak of those that were brought in before. */
function missing(row: StixRow, { object }: StixSurvey): Batch['required'] {
  return refsOf(row).flatMap((ref) => {
    const id = graphId(ref)
    return id === null || object(ref) !== undefined ? [] : [{ id, where: row.id }]
  })
}

function eventOf(object: StixObject) {
  const id = graphId(object.id)
  if (id?.startsWith('event:') !== true) return []
  const title = nameOf(object)
  const externalIds = [{ scheme: 'stix', value: object.id }]
  return [{ id, titleEn: title, titleAr: title, basis: 'STATED' as const, externalIds }]
}

function claims(row: StixRow, documentId: string, survey: StixSurvey): readonly ClaimDraft[] {
  const coded = coding(documentId)
  const speaker = speakerOf(row, documentId, survey)
  const said: Partial<CodedValue> = {
    ...speaker,
    confidence: row.confidence === null ? null : row.confidence / 100,
    status: row.revoked ? 'RETRACTED' : 'PENDING',
  }
  return claimsOf(row, survey).map(({ eventId, value }) => {
    const { kind, objectKey = null, relation = null } = value
    // Two objects may relate the same two in other words: the slot is the object's.
    const slot = stableId('slot', documentId, row.id, kind, relation, objectKey)
    const at = { documentId, passageId: passageId(documentId, row), eventId: eventId ?? '' }
    return coded(at, { ...said, ...value, kind, slot })
  })
}

/** Who made an object says it, also where the bundle does not tell who that is; else the bundle itself speaks. */
function speakerOf(
  { created_by_ref: ref }: StixRow,
  documentId: string,
  { object }: StixSurvey,
): Partial<CodedValue> {
  if (ref === null) return { speakerClass: 'OUTLET' }
  const maker = object(ref)
  const speakerId = maker === undefined ? null : graphId(maker.id)
  if (maker === undefined || speakerId === null) {
    const speakerText = { en: ref, ar: null }
    return { speakerKey: `${documentId}#${ref}`, speakerText, speakerClass: 'OTHER' }
  }
  return { speakerId, speakerKey: speakerId, speakerClass: SPEAKER_CLASSES[actorClassOf(maker)] }
}

function passageOf(row: StixRow, documentId: string, file: string): PassageRecord {
  const name = nameOf(row)
  return {
    ...{ id: passageId(documentId, row), documentId, key: row.id, index: row.number },
    ...{ kind: 'ROW', start: null, end: null, sha256: row.sha256, lang: langOf(row) },
    locator: `${file}, object ${String(row.number)}, ${row.id}`,
    glossEn: `${row.type}: ${isolateName(name, 'EN')}`,
    glossAr: `${row.type}: ${isolateName(name, 'AR')}`,
    text: null,
  }
}

function passageId(documentId: string, { id }: StixRow): string {
  return stableId('passage', documentId, id)
}

function documentOf({ dossier, file, published }: ImportedDocument): DocumentRecord {
  return {
    ...{ id: `document:${dossier}`, title: `STIX bundle, ${file}`, url: null, lang: 'en' },
    ...{ titleAr: `حزمة STIX، ${file}`, sourceId: null, creditIds: [] },
    ...{ copyOfId: null, similarity: null, sha256: null, length: null },
    ...publication(published),
  }
}
