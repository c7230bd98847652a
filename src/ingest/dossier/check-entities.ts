import { listed } from './dossier-index.ts'
import type { At, DossierIndex } from './dossier-index.ts'
import type { DossierEntity } from './dossier.model.ts'
import type { Mistake } from './mistakes.ts'

/** Finds entities without what every one of their label has: primary names, a class or a kind. */
export function checkEntities({ dossier }: DossierIndex): readonly Mistake[] {
  const owners = new Map<string, string>()
  return listed(dossier.entities, 'entities').flatMap((entity) => [
    ...checkLabel(entity),
    ...checkPrimary(entity),
    ...checkNames(entity),
    ...checkExternalIds(entity, owners),
  ])
}

function checkLabel({ value, path }: At<DossierEntity>): readonly Mistake[] {
  const isActor = value.id.startsWith('actor:')
  const isPlace = value.id.startsWith('place:')
  const rules: readonly (readonly [boolean, string, string])[] = [
    [isActor && value.class === undefined, 'class', 'an actor needs a class. Add it.'],
    [!isActor && value.class !== undefined, 'class', 'only actors have a class. Remove it.'],
    [isPlace && value.kind === undefined, 'kind', 'a place needs a kind. Add it.'],
    [!isPlace && value.kind !== undefined, 'kind', 'only places have a kind. Remove it.'],
    [!isPlace && value.point !== undefined, 'point', 'only places have a point. Remove it.'],
  ]
  return rules.flatMap(([broken, field, message]) =>
    broken ? [{ path: [...path, field], message }] : [],
  )
}

function checkPrimary({ value, path }: At<DossierEntity>): readonly Mistake[] {
  const primary = listed(value.names, ...path, 'names').filter(
    (name) => name.value.kind === 'PRIMARY',
  )
  const perLanguage = ['en', 'ar'].flatMap((lang) => {
    const count = primary.filter((name) => name.value.lang === lang).length
    if (count === 1) return []
    const what = count === 0 ? 'there is no' : 'there are several'
    return [
      {
        path: [...path, 'names'],
        message: `${what} PRIMARY name in ${lang}. Give exactly one in en and one in ar.`,
      },
    ]
  })
  const hostile = primary
    .filter((name) => name.value.tone !== 'NEUTRAL')
    .map((name) => ({
      path: [...name.path, 'tone'],
      message: 'a PRIMARY name is a neutral one. Make another name the primary one.',
    }))
  return [...perLanguage, ...hostile]
}

function checkNames({ value, path }: At<DossierEntity>): readonly Mistake[] {
  const seen = new Set<string>()
  return listed(value.names, ...path, 'names').flatMap((name) => {
    const key = `${name.value.lang} ${name.value.value}`
    const known = seen.has(key)
    seen.add(key)
    return known
      ? [{ path: name.path, message: `the name "${name.value.value}" stands twice. Keep one.` }]
      : []
  })
}

function checkExternalIds(
  { value, path }: At<DossierEntity>,
  owners: Map<string, string>,
): readonly Mistake[] {
  return listed(value.externalIds, ...path, 'externalIds').flatMap((external) => {
    const key = `${external.value.scheme} ${external.value.value}`
    const owner = owners.get(key)
    owners.set(key, value.id)
    if (owner === undefined) return []
    return [{ path: external.path, message: `${key} stands at ${owner} already. Keep one.` }]
  })
}
