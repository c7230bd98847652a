import type { EventWhere, Violence } from '../gql/first/graphql.ts'
import type { View } from './view.ts'

/** In an address, the group of those of which nothing is known. */
export const UNKNOWN = 'unknown'

/** The events in one cell of the matrix: of both actors, or of attacks by the first on the second. */
export function pairOf({ pair, pairs }: Pick<View, 'pair' | 'pairs'>): readonly EventWhere[] {
  const [first, second] = pair?.split('~') ?? []
  if (first === undefined || second === undefined) return []
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
