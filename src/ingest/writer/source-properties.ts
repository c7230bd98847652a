import { nameFacets } from '../../lib/name-facets.ts'
import { nameForms } from '../../lib/name-forms.ts'
import type { SourceRecord } from '../batch.ts'

/** The properties of a source's node: what is declared of it, and the forms by which its names are found. */
export function sourceProperties(record: SourceRecord) {
  const names = [record.nameEn, record.nameAr].filter((name) => name !== null)
  const forms = nameForms(names)
  return { ...record, ...forms, facets: nameFacets('source', forms.norm) }
}
