import type { EventWhere, Violence } from '../gql/first/graphql.ts'
import type { View } from './view.ts'

/** In an address, the group of those of which nothing is known. */
export const UNKNOWN = 'unknown'

/** The events in any of these cells of the matrix: of both actors, or of attacks by the first on the second. */
export function inPairs(cells: readonly string[], pairs: View['pairs']): readonly EventWhere[] {
  const parts = cells.map((cell) => inPair(cell, pairs))
  return parts.length > 1 ? [{ or: parts.map((and) => ({ and: [...and] })) }] : (parts[0] ?? [])
}

/** All of these must fit. */
function inPair(cell: string, pairs: View['pairs']): readonly EventWhere[] {
  const [first = '', second = ''] = cell.split('~')
  return pairs === 'attacks'
    ? [{ perpetrators: { actors: [first] }, targets: [second] }]
    : [{ actors: [first] }, { actors: [second] }]
}

/** The events in the groups of these weapons: each is counted at what was used, as it is given. */
export function usedIn(values: readonly string[]): readonly EventWhere[] {
  return grouped(values, {
    known: (weapons) => ({ weaponUses: { weapons, orKinds: false, uses: ['USED'] } }),
    unknown: { not: { weaponUses: { uses: ['USED'] } } },
  })
}

/** The events in the groups of these sorts of violence. */
export function violenceIn(values: readonly string[]): readonly EventWhere[] {
  return grouped(values, {
    known: (codes) => ({ violence: codes.filter((code): code is Violence => sorts.has(code)) }),
    unknown: { not: { violence: [...sorts] } },
  })
}

const sorts: ReadonlySet<string> & ReadonlySet<Violence> = new Set<Violence>([
  ...(['STATE_BASED', 'NON_STATE', 'ONE_SIDED'] as const),
])

interface Grouping {
  readonly known: (values: string[]) => EventWhere
  readonly unknown: EventWhere
}

/** None where nothing is chosen, else one filter: any of the groups. */
function grouped(values: readonly string[], { known, unknown }: Grouping): readonly EventWhere[] {
  const named = values.filter((value) => value !== UNKNOWN)
  const parts = [
    ...(named.length > 0 ? [known(named)] : []),
    ...(values.includes(UNKNOWN) ? [unknown] : []),
  ]
  return parts.length > 1 ? [{ or: parts }] : parts
}
