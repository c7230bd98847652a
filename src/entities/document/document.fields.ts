import { relationship } from '../../reading/declare.ts'
import { bilingual, embedded } from '../../reading/fields.ts'
import { nodeOf } from '../../reading/plan-field.ts'
import { DateSpan, publishedOf } from '../../reading/types/date-span.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Document } from './document.type.ts'

/** The fields of a document that are more than one property. */
export const documentFields = [
  relationship({
    on: Document,
    field: 'title',
    type: () => String,
    nullable: true,
    description: 'What it is about, in our own words; not its headline.',
    arguments: langArgument,
    read: bilingual('title'),
  }),
  relationship({
    on: Document,
    field: 'published',
    type: () => DateSpan,
    description:
      'When it was published; where the text does not say, an inferred interval with its reason.',
    read: embedded((site) => publishedOf(nodeOf(site))),
  }),
]
