import { documentsOf, listed, passagesOf } from './dossier-index.ts'
import type { At, DossierIndex } from './dossier-index.ts'
import type { Mistake, Path } from './mistakes.ts'

/** Finds ids and keys that stand twice. */
export function checkKeys({ dossier, claims }: DossierIndex): readonly Mistake[] {
  const documents = documentsOf(dossier)
  return [
    ...twice(documents, 'id', (document) => document.id),
    ...twice(passagesOf(documents), 'key', (passage) => passage.key),
    ...twice(listed(dossier.sources, 'sources'), 'id', (source) => source.id),
    ...twice(listed(dossier.entities, 'entities'), 'id', (entity) => entity.id),
    ...twice(listed(dossier.parties, 'parties'), 'key', (party) => party.key),
    ...twice(listed(dossier.events, 'events'), 'key', (event) => event.key),
    ...twice(
      claims.filter(({ value }) => value.key !== undefined),
      'key',
      (claim) => claim.key ?? '',
    ),
  ]
}

function twice<Value>(
  values: readonly At<Value>[],
  field: string,
  key: (value: Value) => string,
): readonly Mistake[] {
  const first = new Map<string, Path>()
  return values.flatMap(({ value, path }) => {
    const id = key(value)
    if (first.has(id)) {
      return [
        {
          path: [...path, field],
          message: `"${id}" stands twice. Give each a ${field} of its own.`,
        },
      ]
    }
    first.set(id, path)
    return []
  })
}
