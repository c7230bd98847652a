import { normalise } from '../../lib/arabic-text.ts'
import { joined } from '../../lib/joined-text.ts'
import { stableId } from '../../lib/stable-id.ts'
import { soundKey, soundWords } from '../../lib/transliteration.ts'
import type { NameRecord } from '../batch.ts'

/** A name node of an entity, with the forms it is searched by. */
export interface NameNode {
  readonly id: string
  readonly entityId: string
  readonly properties: Readonly<Record<string, string>>
}

/** Makes the node of a name. */
export function nameNode(entityId: string, name: NameRecord): NameNode {
  const { value, lang, kind, tone, basis } = name
  const id = stableId('name', entityId, value, lang)
  const norm = normalise(value)
  return {
    id,
    entityId,
    properties: {
      id,
      value,
      norm,
      joined: joined(norm),
      translit: soundsOf(value),
      lang,
      script: scriptOf(value),
      kind,
      tone,
      basis,
    },
  }
}

/** How the whole name sounds, then each of its words: a part of a name is found by its sound too. */
function soundsOf(name: string): string {
  return [...new Set([soundKey(name), ...soundWords(name)])].join(' ')
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
