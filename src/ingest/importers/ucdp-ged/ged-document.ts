import type { DocumentRecord } from '../../batch.ts'
import type { Publication } from '../publication.ts'
import { UCDP } from '../ucdp.ts'

/** A file of the data set as a document: what its rows are said in. */
export interface GedDocument {
  /** A slug of its own, once and for ever: the ids of its document, passages and claims are made from it. */
  readonly dossier: string
  /** The name of the file, for the locators of its rows. */
  readonly file: string
  readonly titleEn: string
  readonly titleAr: string
  readonly url: string | null
  /** When the release was published. */
  readonly published: Publication
}

/** The document's id. */
export function documentIdOf({ dossier }: GedDocument): string {
  return `document:${dossier}`
}

/** The document of a file. */
export function documentOf(document: GedDocument): DocumentRecord {
  const { titleEn, titleAr, url, published } = document
  return {
    id: documentIdOf(document),
    title: titleEn,
    titleAr,
    lang: 'en',
    url,
    sourceId: UCDP.id,
    creditIds: [],
    copyOfId: null,
    similarity: null,
    ...published,
    sha256: null,
    length: null,
  }
}
