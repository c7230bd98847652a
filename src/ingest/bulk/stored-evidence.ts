import type { DocumentRecord, PassageRecord } from '../batch.ts'
import { FIRST_DAY } from '../../lib/date-span.ts'
import { searchText } from '../../lib/search-text.ts'
import { titleForms } from '../../lib/title-forms.ts'
import { link } from './graph-row.ts'
import type { GraphRow } from './graph-row.ts'

/** The run that brought a batch in. */
export interface StoredRun {
  readonly id: string
  /** An instant, ISO 8601. */
  readonly now: string
}

/** What a document declares of a source or an entity, as JSON; `yields` where it gives way to those that do not. */
export function storedDeclaration(
  documentId: string,
  id: string,
  properties: { readonly content: string; readonly yields: true | null },
): GraphRow {
  return {
    ...{ relationship: 'Declaration', type: 'DECLARES' },
    ...{ from: documentId, to: id, properties },
  }
}

/** A document with its publisher and its credits. */
export function* storedDocument(
  document: DocumentRecord,
  dossier: string,
  origin: string,
): Generator<GraphRow> {
  const { id, sourceId, creditIds, copyOfId, similarity, title: titleEn, ...rest } = document
  if (copyOfId !== null || similarity !== null)
    throw new Error('No document of coded data copies another.')
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
