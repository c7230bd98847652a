import { stableId } from '../../../lib/stable-id.ts'
import type { DocumentRecord, PassageRecord } from '../../batch.ts'
import type { ImportedDocument, Survey } from '../../pipeline/importer.ts'
import { publication } from '../publication.ts'
import { GDELT } from './gdelt.ts'

/** The last day on which any row of a file was added. */
export interface LastDay<Row> extends Survey<Row> {
  readonly lastDay: () => string | null
}

/** Starts to look for it. */
export function surveyLastDay<Row>(dayOf: (row: Row) => string): LastDay<Row> {
  let last: string | null = null
  return {
    lastDay: () => last,
    note: (row) => {
      const day = dayOf(row)
      if (last === null || day > last) last = day
    },
  }
}

/** A table of GDELT as a document; it tells of the day on which its last row was added. */
export function gdeltDocument(
  { dossier, file, published }: ImportedDocument,
  lastDay: string | null,
): DocumentRecord {
  return {
    ...{ id: `document:${dossier}`, title: `GDELT, ${file}`, titleAr: `GDELT، ${file}` },
    ...{ lang: 'en', url: null, sourceId: GDELT.id, creditIds: [] },
    ...{ copyOfId: null, similarity: null, sha256: null, length: null },
    ...publication(published, lastDay),
  }
}

/** A row of a table of GDELT as a passage. */
export function gdeltPassage(
  { file, dossier }: ImportedDocument,
  row: { readonly number: number; readonly sha256: string },
  told: { readonly key: string; readonly glossEn: string; readonly glossAr: string },
): PassageRecord {
  const documentId = `document:${dossier}`
  return {
    ...{ id: stableId('passage', documentId, told.key), documentId, index: row.number },
    ...{ kind: 'ROW', start: null, end: null, sha256: row.sha256, lang: 'en', text: null },
    locator: `${file}, row ${String(row.number)}`,
    ...told,
  }
}
