import type { BilingualText, ClaimDraft } from '../../../facts/claim-record.ts'
import type { ActorClass, RelationType } from '../../../facts/vocabulary.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { EntityRecord, PassageRecord } from '../../batch.ts'
import { BLANK_CLAIM } from '../../blank-claim.ts'
import type { ImportedDocument, MappedRows, Survey } from '../../pipeline/importer.ts'
import { publication } from '../publication.ts'
import { UCDP } from '../ucdp.ts'
import { namesOf } from './actor-names.ts'
import type { ActorRow } from './actor-row.ts'

/** What all actors of a file are, by their numbers: as many as there are actors. */
export interface ActorSurvey extends Survey<ActorRow> {
  readonly actor: (id: number) => Known | undefined
}

interface Known {
  readonly name: string
  readonly class: ActorClass
}

/** Starts to gather them. */
export function surveyActors(): ActorSurvey {
  const actors = new Map<number, Known>()
  return {
    note: ({ ActorId, NameData, Org }) =>
      actors.set(ActorId, { name: NameData, class: CLASSES[Org] }),
    actor: (id) => actors.get(id),
  }
}

/** Maps actors with their names, and what they came from and went into. */
export function mapActors(
  document: ImportedDocument,
  rows: readonly ActorRow[],
  survey: ActorSurvey,
): MappedRows {
  const { dossier, file, published } = document
  const documentId = `document:${dossier}`
  const related = rows.map((row) => relationsOf(row, survey))
  return {
    document: {
      ...{ id: documentId, title: `UCDP Actor Dataset, ${file}`, url: null, lang: 'en' },
      ...{ titleAr: `بيانات الأطراف لدى UCDP، ${file}`, sourceId: UCDP.id, creditIds: [] },
      ...{ copyOfId: null, similarity: null, sha256: null, length: null },
      ...publication(published),
    },
    sources: [UCDP],
    passages: rows.map((row) => passageOf(row, documentId, file)),
    entities: [
      ...rows.map(entityOf),
      ...related.flat().map(({ id, name, class: of }) => entity(id, of, name)),
    ],
    claims: rows.flatMap((row, at) =>
      (related[at] ?? []).map((relation) => claimOf(row, documentId, relation)),
    ),
    ...{ mentions: [], events: [], required: [] },
  }
}

/** Org (p. 7 f.). */
const CLASSES: Readonly<Record<ActorRow['Org'], ActorClass>> = {
  1: 'ARMED_GROUP',
  2: 'POPULATION',
  3: 'POPULATION',
  4: 'STATE',
}

function entityOf(row: ActorRow): EntityRecord {
  const names = namesOf(row)
  return { ...entity(row.ActorId, CLASSES[row.Org], row.NameData), names }
}

function entity(number: number, ofActor: ActorClass, name: string): EntityRecord {
  return {
    ...{ id: actorId(number), class: ofActor, kind: null, point: null },
    names: [{ value: name, lang: 'en', kind: 'PRIMARY', tone: 'NEUTRAL', basis: 'STATED' }],
    externalIds: [{ scheme: 'ucdp-actor', value: String(number) }],
  }
}

function actorId(number: number): string {
  return `actor:ucdp-${String(number)}`
}

interface Related extends Known {
  readonly relation: RelationType
  readonly text: BilingualText
  readonly id: number
}

/** Splinter and SplitTemp (p. 9): where it came from; Alliance and JoinGroup (p. 9 f.): what it went into. */
function relationsOf(row: ActorRow, { actor }: ActorSurvey): readonly Related[] {
  const to = (
    ids: readonly number[],
    name: string | null,
    as: Pick<Related, 'relation' | 'text'>,
  ) =>
    ids
      .filter((id) => id !== row.ActorId)
      .map((id) => ({
        // One that is not in the file is of the sort of those that it split into or took in.
        ...{ ...as, id, name: name ?? String(id), class: CLASSES[row.Org], ...actor(id) },
      }))
  return [
    ...to(row.ActorIdPrev, row.NamePrev, BROKE_AWAY),
    ...to(row.ActorIdSplitTemp, row.NameSplitTemp, BROKE_AWAY_FOR_A_TIME),
    ...to(row.ActorIdAlliance, row.NameAlliance, MERGED),
    ...to(row.ActorIdGroup, row.GroupName, JOINED),
  ]
}

const BROKE_AWAY = {
  relation: 'RELATED_TO',
  text: { en: 'broke away from', ar: 'انشق عن' },
} as const
const BROKE_AWAY_FOR_A_TIME = {
  relation: 'RELATED_TO',
  text: { en: 'broke away for a time from', ar: 'انشق مؤقتا عن' },
} as const
const MERGED = { relation: 'MEMBER_OF', text: { en: 'merged into', ar: 'اندمج في' } } as const
const JOINED = { relation: 'MEMBER_OF', text: { en: 'joined', ar: 'انضم إلى' } } as const

function passageOf(row: ActorRow, documentId: string, file: string): PassageRecord {
  const [first, ...others] = namesOf(row).map(({ value }) => value)
  const also = others.length === 0 ? '' : ` (${others.join('; ')})`
  return {
    ...{ id: passageId(documentId, row), documentId, key: String(row.ActorId) },
    ...{ index: row.number, kind: 'ROW', start: null, end: null, sha256: row.sha256, lang: 'en' },
    locator: `${file}, row ${String(row.number)}`,
    ...{
      glossEn: `Actor: ${first ?? ''}${also}`,
      glossAr: `طرف: ${first ?? ''}${also}`,
      text: null,
    },
  }
}

function passageId(documentId: string, { ActorId }: ActorRow): string {
  return stableId('passage', documentId, String(ActorId))
}

function claimOf(row: ActorRow, documentId: string, { relation, text, id }: Related): ClaimDraft {
  const [subject, object] = [actorId(row.ActorId), actorId(id)]
  return {
    ...BLANK_CLAIM,
    slot: stableId('slot', documentId, subject, relation, text.en ?? '', object),
    ...{ documentId, kind: 'RELATION', relation, text, eventId: null, madeAtId: null },
    ...{ subjectId: subject, subjectKey: subject, objectId: object, objectKey: object },
    ...{ speakerId: null, speakerKey: `outlet:${UCDP.id}`, speakerText: null },
    ...{ speakerClass: 'CODER', polarity: 'AFFIRMS', modality: 'ASSERTED', scope: 'WHOLE' },
    ...{ basis: 'STATED', rank: 'NORMAL', status: 'PENDING', confidence: null },
    passages: [{ passageId: passageId(documentId, row), start: null, end: null }],
    ...{ key: null, repeats: null, corroborates: [], contradicts: [] },
  }
}
