import { relationship } from '../../reading/declare.ts'
import { bilingual } from '../../reading/fields.ts'
import { langArgument } from '../../reading/types/lang-argument.ts'
import { Entity } from './entity.type.ts'

/** What every entity has. */
export const entityFields = [
  relationship({
    on: Entity,
    field: 'name',
    type: () => String,
    description: 'Its primary name: a neutral one.',
    arguments: langArgument,
    read: bilingual('name'),
  }),
]
