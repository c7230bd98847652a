import type { ComparedDocument } from './compare-documents.ts'

/** When a document was published, and by whom. */
export type Published = Pick<ComparedDocument, 'id' | 'publishedLatest' | 'isAgency'>

/** Two documents, the one first that was published first: of one day an agency's, and what has no day last. */
export function byPublication<Document extends Published>(
  one: Document,
  other: Document,
): readonly [original: Document, copy: Document] {
  return keyOf(one) < keyOf(other) ? [one, other] : [other, one]
}

function keyOf({ publishedLatest, isAgency, id }: Published): string {
  return JSON.stringify([publishedLatest ?? '9999', isAgency ? 0 : 1, id])
}
