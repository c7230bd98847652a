import { relationship } from '../../reading/declare.ts'
import { bilingual } from '../../reading/fields.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Source } from './source.type.ts'

/** The fields of a source that are more than one property. */
export const sourceFields = [
  relationship({
    on: Source,
    field: 'name',
    type: () => String,
    description: 'Its name.',
    arguments: langArgument,
    read: bilingual('name'),
  }),
]
