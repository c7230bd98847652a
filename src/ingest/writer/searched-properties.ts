import { comparedName } from '../../facts/names/compared-name.ts'
import type { FoundName } from '../../facts/names/compared-name.ts'
import { nameFacets } from '../../lib/name-facets.ts'
import { nameForms } from '../../lib/name-forms.ts'

/** The properties by which a name of this sort of thing is found: those that are indexed, and what candidates are compared by. */
export function searchedProperties(sort: string, name: FoundName) {
  const forms = nameForms(name.shown)
  return {
    ...forms,
    facets: nameFacets(sort, forms.norm),
    compared: comparedName(name, forms),
  }
}
