import { actorClass, placeKind } from '../../facts/vocabulary.ts'
import { pascalCase } from '../../lib/pascal-case.ts'
import type { EntityRecord } from '../batch.ts'

/** Gives the labels of an entity beside Entity: `Actor` and `ArmedGroup`, say. */
export function entityLabels({ id, class: ofActor, kind }: EntityRecord): readonly string[] {
  const [prefix = ''] = id.split(':')
  const code = ofActor ?? kind
  return [pascalCase(prefix), ...(code === null ? [] : [pascalCase(code)])]
}

/** Every label that tells what an entity is: one that is kept under another's id has none of them. */
export const mergedLabels: readonly string[] = [
  ...['Actor', 'Place', 'Weapon', 'Conflict'],
  ...[...actorClass.codes, ...placeKind.codes].map(pascalCase),
]

/** Gives every label that an entity may have beside Entity and those given. */
export function otherLabels(labels: readonly string[]): readonly string[] {
  return [...mergedLabels, 'Merged'].filter((label) => !labels.includes(label))
}
