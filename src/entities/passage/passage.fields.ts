import { relationship } from '../../reading/declare.ts'
import { bilingual } from '../../reading/fields.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Passage } from './passage.type.ts'

/** The fields of a passage that are more than one property. */
export const passageFields = [
  relationship({
    on: Passage,
    field: 'gloss',
    type: () => String,
    nullable: true,
    description: 'What it says, in our own words.',
    arguments: langArgument,
    read: bilingual('gloss'),
  }),
]
