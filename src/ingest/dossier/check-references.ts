import { claimKey, linksOf, passageKey, referencesOf } from './claim-references.ts'
import type { Reference } from './claim-references.ts'
import { listed } from './dossier-index.ts'
import type { DossierIndex } from './dossier-index.ts'
import type { Mistake } from './mistakes.ts'

/** Finds references to what the dossier should hold and does not. */
export function checkReferences(index: DossierIndex): readonly Mistake[] {
  return [
    ...references(index).flatMap((reference) => checkOne(index, reference)),
    ...passages(index),
  ]
}

/** Gives the ids that the dossier names and does not declare: they must stand in the graph already. */
export function requiredIds(index: DossierIndex): readonly Reference[] {
  const { dossier } = index.dossier
  return [
    ...references(index).filter(({ id }) => isElsewhere(index, id)),
    ...index.claims
      .flatMap(linksOf)
      .filter(({ id }) => !claimKey(dossier, id).startsWith(`${dossier}.`)),
  ]
}

/** Gives the global id of an event: `event:key` is one of this dossier. */
export function eventId(dossier: string, reference: string): string {
  const key = reference.slice('event:'.length)
  return key.includes('.') ? reference : `event:${dossier}.${key}`
}

function references(index: DossierIndex): readonly Reference[] {
  return [
    ...index.claims.flatMap(referencesOf),
    ...[...index.passages.values()].flatMap(({ value, path }) =>
      listed(value.mentions, ...path, 'mentions').map((mention) => ({
        id: mention.value.refersTo,
        path: [...mention.path, 'refersTo'],
      })),
    ),
    ...index.documents.flatMap(({ value, path }) => [
      ...(value.source === undefined ? [] : [{ id: value.source, path: [...path, 'source'] }]),
      ...listed(value.credits, ...path, 'credits').map((credit) => ({
        id: credit.value,
        path: credit.path,
      })),
      ...(value.copyOf === undefined
        ? []
        : [{ id: value.copyOf.document, path: [...path, 'copyOf', 'document'] }]),
    ]),
    ...[...index.sources.values()].flatMap(({ value, path }) =>
      value.country === undefined ? [] : [{ id: value.country, path: [...path, 'country'] }],
    ),
  ]
}

function checkOne(index: DossierIndex, { id, path }: Reference): Mistake[] {
  const { dossier, parties, events, unread } = index
  if (id.startsWith('party:')) {
    const key = id.slice('party:'.length)
    if (parties.has(key) || unread.has('party', key)) return []
    return [{ path, message: `"${id}" is not declared. Add it to parties or correct the key.` }]
  }
  if (id.startsWith('event:')) {
    const [slug, key = ''] = eventId(dossier.dossier, id).slice('event:'.length).split('.')
    if (slug === dossier.dossier && !events.has(key) && !unread.has('event', key)) {
      return [
        {
          path,
          message: `"${id}" is no event of this dossier. Add it to events or correct the key.`,
        },
      ]
    }
    return []
  }
  if (id.includes('.')) {
    return [
      { path, message: `"${id}" has a dot. Only events of other dossiers are written with one.` },
    ]
  }
  return []
}

function isElsewhere(index: DossierIndex, id: string): boolean {
  const { dossier, documents, entities, sources } = index
  if (id.startsWith('party:')) return false
  if (id.startsWith('document:')) return documents.every(({ value }) => value.id !== id)
  if (id.startsWith('source:')) return !sources.has(id)
  if (id.startsWith('event:')) {
    return !eventId(dossier.dossier, id).startsWith(`event:${dossier.dossier}.`)
  }
  return !entities.has(id)
}

function passages(index: DossierIndex): readonly Mistake[] {
  return index.claims.flatMap((claim) =>
    listed(claim.value.passages, ...claim.path, 'passages').flatMap(({ value, path }) => {
      const key = passageKey(value)
      if (index.passages.has(key) || index.unread.has('passage', key)) return []
      return [
        { path, message: `there is no passage "${key}". Add it to a document or correct the key.` },
      ]
    }),
  )
}
