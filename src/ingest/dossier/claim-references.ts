import type { IndexedClaim } from './dossier-index.ts'
import type { Path } from './mistakes.ts'

/** An id that a claim names, and where. */
export interface Reference {
  readonly id: string
  readonly path: Path
}

const fields = [
  'party',
  'country',
  'weapon',
  'place',
  'of',
  'before',
  'subject',
  'object',
  'madeAt',
] as const

/** Gives every entity, event and party that a claim names, its speaker among them. */
export function referencesOf({ value, path }: IndexedClaim): readonly Reference[] {
  const references: Reference[] = []
  for (const field of fields) {
    const id = (value as Readonly<Record<string, unknown>>)[field]
    if (typeof id === 'string') references.push({ id, path: [...path, field] })
  }
  if (value.by !== 'outlet') references.push({ id: value.by, path: [...path, 'by'] })
  return references
}

/** Gives the keys of the claims that a claim repeats, corroborates or contradicts, as they are written. */
export function linksOf({ value, path }: IndexedClaim): readonly Reference[] {
  const listed = (field: 'corroborates' | 'contradicts') =>
    value[field].map((id, index) => ({ id, path: [...path, field, index] }))
  return [
    ...(value.repeats === undefined ? [] : [{ id: value.repeats, path: [...path, 'repeats'] }]),
    ...listed('corroborates'),
    ...listed('contradicts'),
  ]
}

/** Gives the name of a claim in the graph: a key alone is one of this dossier. */
export function claimKey(dossier: string, reference: string): string {
  return reference.includes('.') ? reference : `${dossier}.${reference}`
}

/** Gives the key of a passage that a claim leans on. */
export function passageKey(passage: IndexedClaim['value']['passages'][number]): string {
  return typeof passage === 'string' ? passage : passage.key
}
