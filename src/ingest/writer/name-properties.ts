import { stableId } from '../../lib/stable-id.ts'
import type { NameRecord } from '../batch.ts'
import { searchedProperties } from './searched-properties.ts'

/** A name node of an entity, with the forms it is searched by. */
export interface NameNode {
  readonly id: string
  readonly entityId: string
  readonly properties: Readonly<Record<string, string | null>>
}

/** Makes the node of a name. */
export function nameNode(entityId: string, name: NameRecord): NameNode {
  const { value, lang, kind, tone, basis } = name
  const id = stableId('name', entityId, value, lang)
  return {
    id,
    entityId,
    properties: {
      ...{ id, value, lang, script: scriptOf(value), kind, tone, basis },
      ...searchedProperties(sortOf(entityId), { id, of: entityId, kind, shown: [value] }),
    },
  }
}

/** What sort of thing an entity is stands before its id. */
function sortOf(entityId: string): string {
  return entityId.slice(0, entityId.indexOf(':'))
}

const scripts = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
] as const

/** The script of a text by its ISO 15924 code; Zyyy where it has letters of none of those known. */
function scriptOf(text: string): string {
  return scripts.find(([, pattern]) => pattern.test(text))?.[0] ?? 'Zyyy'
}
