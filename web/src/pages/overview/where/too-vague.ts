import type { NumbersQuery } from '../../../gql/first/graphql.ts'
import { counted } from '../../../kit/count.ts'
import type { View } from '../../../view-state/view.ts'

const drawn: ReadonlySet<string | null> = new Set(['EXACT', 'NEAR', 'ADMIN2', 'ADMIN1'])

/** How many events are known too vaguely for a mark on the map, or have no place at all. */
export function tooVague({ byPrecision }: NumbersQuery, count: View['count']): number {
  return byPrecision.groups
    .filter(({ keys }) => !drawn.has(keys[0]?.value ?? null))
    .reduce((sum, { tally }) => sum + counted(tally.events, count), 0)
}
