/** When a document was published, and by whom. */
export interface Published {
  readonly id: string
  /** ISO day; null: not known. */
  readonly publishedLatest: string | null
  readonly isAgency: boolean
}

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
