import type { NumbersQuery } from '../../../gql/first/graphql.ts'
import type { Count } from '../../../kit/count.ts'

const drawn: ReadonlySet<string | null> = new Set(['EXACT', 'NEAR', 'ADMIN2', 'ADMIN1'])

/** How many events are known too vaguely for a mark on the map, or have no place at all; undefined while that is not known. */
export function tooVague(numbers: NumbersQuery | undefined): Count | undefined {
  return numbers?.byPrecision.groups
    .filter(({ keys }) => !drawn.has(keys[0]?.value ?? null))
    .map(({ tally: { events } }): Count => events)
    .reduce(
      (sum, one) => ({
        certain: sum.certain + one.certain,
        best: sum.best + one.best,
        possible: sum.possible + one.possible,
      }),
      { certain: 0, best: 0, possible: 0 },
    )
}
