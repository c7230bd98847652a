import type { Batch, DocumentRecord, PassageRecord } from '../../src/ingest/batch.ts'
import { FIRST_DAY } from '../../src/lib/date-span.ts'
import { searchText } from '../../src/lib/search-text.ts'
import { titleForms } from '../../src/lib/title-forms.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

/** The run that brought a batch in. */
export interface StoredRun {
  readonly id: string
  /** An instant, ISO 8601. */
  readonly now: string
}

/** The document of a batch, its run, and what it declares. */
export function* storedDocument(batch: Batch, run: StoredRun, origin: string): Generator<GraphRow> {
  const { dossier, documentId } = batch
  for (const document of batch.documents) yield* documentRows(document, dossier, origin)
  const at = { startedAt: run.now, finishedAt: run.now }
  yield {
    node: 'Run',
    labels: ['Run'],
    id: run.id,
    properties: { id: run.id, tool: 'bench', version: '1', dossier, ...at },
  }
  for (const record of [...batch.sources, ...batch.entities]) {
    const properties = { content: JSON.stringify(record) }
    const ends = { from: documentId, to: record.id }
    yield { relationship: 'Declaration', type: 'DECLARES', ...ends, properties }
  }
}

function* documentRows(
  document: DocumentRecord,
  dossier: string,
  origin: string,
): Generator<GraphRow> {
  const { id, sourceId, creditIds, copyOfId, similarity, title: titleEn, ...rest } = document
  if (copyOfId !== null || similarity !== null)
    throw new Error('No document of the data set copies another.')
  const properties = {
    ...{ id, ...rest, titleEn, ...titleForms([titleEn, document.titleAr]) },
    publishedKey: document.publishedLatest ?? FIRST_DAY,
    ...{ visibility: 'PUBLIC', origin, dossier },
  }
  yield { node: 'Document', labels: ['Document'], id, properties }
  if (sourceId !== null) yield link(id, 'PUBLISHED_BY', sourceId)
  for (const credit of creditIds) yield link(id, 'CREDITED_TO', credit)
}

/** A passage, and the words it is searched by. */
export function* storedPassage(passage: PassageRecord, textNorm: string): Generator<GraphRow> {
  const { id, documentId } = passage
  yield { node: 'Passage', labels: ['Passage'], id, properties: { ...passage, textNorm } }
  yield link(documentId, 'HAS_PASSAGE', id)
}

/** The words a passage is searched by. */
export function passageWords({ glossEn, glossAr, text }: PassageRecord): string {
  return searchText([glossEn, glossAr, text].filter((part) => part !== null).join('\n'))
}
