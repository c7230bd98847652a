import { isolateName } from '../../../lib/isolate.ts'
import { stableId } from '../../../lib/stable-id.ts'
import type { ImportedDocument, MappedRows } from '../../pipeline/importer.ts'
import { coding } from '../coded-claim.ts'
import { GDELT, gdeltEvent, mostConfidence } from './gdelt.ts'
import { gdeltDocument, gdeltPassage } from './gdelt-document.ts'
import type { LastDay } from './gdelt-document.ts'
import type { MentionRow } from './mention-columns.ts'

const coded = coding(GDELT.id)

/** What tells mentions apart: a report may mention an event in several sentences, and one sentence tell of several pairs. */
export function mentionKey(row: MentionRow): string {
  const { GLOBALEVENTID, MentionTimeDate, MentionType, MentionIdentifier } = row
  const where = [MentionType, MentionIdentifier, row.SentenceID]
  const offsets = [row.Actor1CharOffset, row.Actor2CharOffset, row.ActionCharOffset]
  return [String(GLOBALEVENTID), MentionTimeDate, ...where, ...offsets].join(' ')
}

/** Maps mentions: that an outlet tells of an event, as a claim of that outlet that no fact follows from. */
export function mapMentions(
  document: ImportedDocument,
  rows: readonly MentionRow[],
  survey: LastDay<MentionRow>,
): MappedRows {
  const documentId = `document:${document.dossier}`
  const numbers = [...new Set(rows.map((row) => row.GLOBALEVENTID))]
  return {
    document: gdeltDocument(document, survey.lastDay()),
    sources: [GDELT],
    passages: rows.map((row) => passageOf(document, row)),
    events: numbers.map((number) => ({
      id: gdeltEvent(number),
      titleEn: `Reports that GDELT numbers ${String(number)}`,
      titleAr: `تقارير رقمها لدى GDELT ${String(number)}`,
      basis: 'INFERRED',
      externalIds: [{ scheme: 'gdelt', value: String(number) }],
    })),
    claims: rows.map((row) => mentionOf(row, documentId)),
    ...{ mentions: [], entities: [], required: [] },
  }
}

function mentionOf(row: MentionRow, documentId: string) {
  const key = mentionKey(row)
  const { EventTimeDate: day, MentionSourceName: outlet } = row
  const passageId = stableId('passage', documentId, key)
  return coded(
    { documentId, passageId, eventId: gdeltEvent(row.GLOBALEVENTID) },
    {
      ...{ kind: 'WHEN', earliest: day, latest: day, precision: 'DAY', basis: 'INFERRED' },
      // Kept, and used by nobody who does not ask for it.
      ...{ rank: 'DEPRECATED', confidence: (mostConfidence * row.Confidence) / 100 },
      ...{ speakerKey: `${documentId}#${outlet.toLowerCase()}`, speakerClass: 'OUTLET' },
      speakerText: { en: outlet, ar: null },
      slot: stableId('slot', documentId, 'gdelt-mention', key),
    },
  )
}

function passageOf(document: ImportedDocument, row: MentionRow) {
  const { MentionSourceName: outlet, MentionIdentifier: where, MentionTimeDate: day } = row
  const number = String(row.GLOBALEVENTID)
  const [en, ar] = [isolateName(where, 'EN'), isolateName(where, 'AR')]
  return gdeltPassage(document, row, {
    key: mentionKey(row),
    glossEn: `${isolateName(outlet, 'EN')}, ${day}: mentions what GDELT numbers ${number}. ${en}`,
    glossAr: `${isolateName(outlet, 'AR')}، ${day}: إشارة إلى ما رقمه لدى GDELT ${number}. ${ar}`,
  })
}
