import type { ClaimDraft } from '../../../facts/claim-record.ts'
import { isolateName } from '../../../lib/isolate.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { DocumentRecord, EntityRecord, PassageRecord } from '../../batch.ts'
import type { ImportedDocument, MappedRows, Survey } from '../../pipeline/importer.ts'
import { coding } from '../coded-claim.ts'
import { publication } from '../publication.ts'
import type { GazetteerRow, PlaceRecord } from './gazetteer-place.ts'
import { GAZETTEERS } from './gazetteer-sources.ts'
import type { GazetteerName } from './gazetteer-sources.ts'

/** Which countries, provinces, districts and regions have rows of their own: few, whatever the number of places. */
export interface GazetteerSurvey extends Survey<GazetteerRow> {
  readonly has: (id: string) => boolean
}

/** Starts to gather them. */
export function surveyGazetteer(): GazetteerSurvey {
  const units = new Set<string>()
  return {
    note: ({ place }) => {
      if (UNITS.includes(place.kind)) units.add(place.id)
    },
    has: (id) => units.has(id),
  }
}

const UNITS: readonly string[] = ['COUNTRY', 'ADMIN1', 'ADMIN2']

/** Maps places of a gazetteer, each within the next one around it that is known. */
export function mapGazetteer(
  document: ImportedDocument,
  rows: readonly GazetteerRow[],
  survey: GazetteerSurvey,
): MappedRows {
  const gazetteer = rows[0]?.gazetteer ?? 'GEONAMES'
  const documentId = `document:${document.dossier}`
  const held = rows.map((row) => ({ row, outer: outerOf(row, survey) }))
  return {
    document: documentOf(document, gazetteer),
    sources: [GAZETTEERS[gazetteer]],
    passages: rows.map((row) => passageOf(row, documentId, document.file)),
    entities: held.flatMap(({ row, outer }): EntityRecord[] =>
      outer?.known ? [row.place, outer.known] : [row.place],
    ),
    claims: held.flatMap(({ row, outer }) =>
      outer === undefined ? [] : [within(row, documentId, outer.id)],
    ),
    ...{ mentions: [], events: [], required: [] },
  }
}

interface Outer {
  readonly id: string
  /** What is to be declared beside the row; null where it has a row of its own. */
  readonly known: PlaceRecord | null
}

function outerOf({ place, around }: GazetteerRow, { has }: GazetteerSurvey): Outer | undefined {
  const first = around.find(({ id, known }) => id !== place.id && (has(id) || known !== null))
  if (first === undefined) return undefined
  return { id: first.id, known: has(first.id) ? null : first.known }
}

function within(row: GazetteerRow, documentId: string, outer: string): ClaimDraft {
  const coded = coding(GAZETTEERS[row.gazetteer].id)
  const passageId = stableId('passage', documentId, row.key)
  return coded(
    { documentId, passageId, eventId: '' },
    {
      ...{ kind: 'RELATION', relation: 'WITHIN', speakerClass: 'OUTLET' },
      ...{ subjectId: row.place.id, subjectKey: row.place.id },
      ...{ objectId: outer, objectKey: outer, objectText: null, objectClass: null },
    },
  )
}

function passageOf(row: GazetteerRow, documentId: string, file: string): PassageRecord {
  const number = String(row.number)
  const names = row.place.names.slice(0, 6).map(({ value }) => value)
  return {
    ...{ id: stableId('passage', documentId, row.key), documentId, key: row.key },
    ...{ index: row.number, kind: 'ROW', start: null, end: null, sha256: row.sha256, lang: 'en' },
    locator: `${file}, row ${number}`,
    glossEn: `Place: ${names.map((name) => isolateName(name, 'EN')).join(', ')}`,
    glossAr: `مكان: ${names.map((name) => isolateName(name, 'AR')).join('، ')}`,
    text: null,
  }
}

function documentOf(
  { dossier, file, published }: ImportedDocument,
  gazetteer: GazetteerName,
): DocumentRecord {
  const { id: sourceId, nameEn, nameAr } = GAZETTEERS[gazetteer]
  return {
    ...{ id: `document:${dossier}`, title: `${nameEn}, ${file}`, url: null, lang: 'en' },
    ...{ titleAr: `${nameAr ?? nameEn}، ${file}`, sourceId, creditIds: [] },
    ...{ copyOfId: null, similarity: null, sha256: null, length: null },
    ...publication(published),
  }
}
