import type { Batch } from '../../src/ingest/batch.ts'
import { publication } from '../../src/ingest/importers/publication.ts'
import type { GedDocument } from '../../src/ingest/importers/ucdp-ged/ged-document.ts'
import type { GedRow } from '../../src/ingest/importers/ucdp-ged/ged-row.ts'
import { mapGed } from '../../src/ingest/importers/ucdp-ged/map-ged.ts'
import { readGed } from '../../src/ingest/importers/ucdp-ged/read-ged.ts'
import { gedSample } from './ged-sample.ts'

/** The document that the sample stands for. */
export const gedDocument: GedDocument = {
  dossier: 'ucdp-ged-nuria',
  file: 'nuria.csv',
  titleEn: 'UCDP GED, Nuria',
  titleAr: 'بيانات الأحداث لدى UCDP، نوريا',
  url: null,
  published: publication('2032-06-01'),
}

/** The rows of a CSV text, all of which are right. */
export async function gedRows(text: string): Promise<readonly GedRow[]> {
  const rows: GedRow[] = []
  for await (const record of readGed(whole(text))) {
    if (record.kind === 'REJECTED') throw new Error(JSON.stringify(record))
    if (record.kind === 'ROW') rows.push(record.row)
  }
  return rows
}

/** The sample, or rows like it, as a batch. */
export async function gedBatch(
  text = gedSample('codebook'),
  document: GedDocument = gedDocument,
): Promise<Batch> {
  return mapGed(document, await gedRows(text))
}

async function* whole(text: string) {
  yield await Promise.resolve(text)
}
