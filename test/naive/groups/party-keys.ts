import type { CopiedEvent, CopiedGraph } from '../copy/copied-graph.ts'
import { edgeEnds } from '../copy/edge-ends.ts'
import { supportingClaims } from '../copy/supporting-claims.ts'
import { known } from '../where/fit.ts'
import type { KeyOf } from './key.ts'

/** The part of a party in an event: the type of its edges, the kind of its claims, and its role where there are several. */
export interface Part {
  readonly edge: string
  readonly claim: string
  readonly role?: string
}

/** The identified parties that stand in a part, and those that are only described. */
export function partyKeys(event: CopiedEvent, { edge, claim, role }: Part): readonly KeyOf[] {
  const described = supportingClaims(event).filter(
    ({ kind, objectId, role: said }) =>
      kind === claim && objectId === null && (role === undefined || said === role),
  )
  const keys = described.flatMap(({ objectKey }) => objectKey ?? [])
  return [
    ...distinct(edgeEnds(event, [edge], role)).map((value) => knownKey(value)),
    ...distinct(keys).map((value): KeyOf => ({ state: 'DESCRIBED', value, fit: known(true) })),
  ]
}

/** The identified actors that have any role in an event, each once. */
export function actorKeys(graph: CopiedGraph, event: CopiedEvent): readonly KeyOf[] {
  return actorsIn(graph, event).map(({ id }) => knownKey(id))
}

const NO_CLASS = ['Entity', 'Actor']

/** The classes of those actors. */
export function actorClassKeys(graph: CopiedGraph, event: CopiedEvent): readonly KeyOf[] {
  const labels = actorsIn(graph, event).flatMap((actor) => actor.labels)
  const classes = distinct(labels).filter((label) => !NO_CLASS.includes(label))
  return classes.map((label) => knownKey(codeOf(label)))
}

/** Known keys, each once. */
export function knownKeys(values: readonly (string | null)[]): readonly KeyOf[] {
  return distinct(values.filter((value) => value !== null)).map((value) => knownKey(value))
}

function knownKey(value: string): KeyOf {
  return { state: 'KNOWN', value, fit: known(true) }
}

function actorsIn(graph: CopiedGraph, event: CopiedEvent) {
  const ends = edgeEnds(event, ['PERPETRATED_BY', 'TARGETED', 'HARMED', 'INVOLVED'])
  return distinct(ends)
    .flatMap((id) => graph.entities.get(id) ?? [])
    .filter(({ labels }) => labels.includes('Actor'))
}

/** ArmedGroup is ARMED_GROUP. */
function codeOf(label: string): string {
  return label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}
