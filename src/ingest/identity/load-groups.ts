import type { EntityRecord } from '../batch.ts'
import { foldEntity } from '../writer/fold-declarations.ts'
import type { Declared } from '../writer/fold-declarations.ts'
import type { Read } from '../writer/load-event-inputs.ts'
import { groupsOf } from './identity.queries.ts'

/** Everything that is declared of a thing, by its id. */
export type DeclaredOf = (id: string) => readonly Declared<unknown>[]

/** Which entities are one. */
export interface Groups {
  /** All members of the groups. */
  readonly members: readonly string[]
  /** The id under which an entity is kept. */
  readonly canonical: (id: string) => string
  /** What is declared of an entity and of all that are kept under its id. */
  readonly joined: (declared: DeclaredOf) => DeclaredOf
}

/** Loads the groups that these entities belong to. */
export async function loadGroups(read: Read, ids: readonly string[]): Promise<Groups> {
  const groups = new Map(
    (await read(groupsOf(ids))).map(({ canonical, merged }) => [canonical, merged]),
  )
  const pairs = [...groups].flatMap(([kept, merged]) => merged.map((id) => [id, kept] as const))
  const canonical = new Map(pairs)
  return {
    members: [...groups.keys(), ...canonical.keys()],
    canonical: (id) => canonical.get(id) ?? id,
    joined: (declared) => (id) => {
      const merged = groups.get(id)
      return merged === undefined ? declared(id) : joinedDeclarations(id, merged, declared)
    },
  }
}

/** What is declared of the entity that is kept stands; what is declared of the others adds to it. */
export function joinedDeclarations(
  id: string,
  merged: readonly string[],
  declared: DeclaredOf,
): readonly Declared<unknown>[] {
  // They were written as records of this type.
  const of = (one: string) => declared(one) as readonly Declared<EntityRecord>[]
  const own = of(id)
  const others = merged.flatMap(of).map(({ dossier, record }) => ({
    ...{ dossier, yields: true },
    record: { ...record, id },
  }))
  if (own.length === 0 || others.length === 0) return [...own, ...others]
  return [{ dossier: id, yields: false, record: foldEntity(own) }, ...others]
}
