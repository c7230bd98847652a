import { rowsOf } from './answer.ts'
import { askedFor } from './asked.ts'
import type { Key } from './tally.ts'
import { eventsWithin } from './walks.ts'
import type { WorkloadQuery } from './workload-query.ts'

/** The twenty actors with the most events, each by each. */
export const matrix: WorkloadQuery = {
  name: 'matrix',
  title: 'Actor by actor in three years, the 20 with the most events',
  kind: 'aggregate',
  weight: 4,
  variables: ({ spans }) => spans,
  ours: askedFor(
    `query Matrix($from: Date, $to: Date) {
  matrix(where: { from: $from, to: $to }, rows: ACTOR, columns: ACTOR, first: 20) {
    rows { keys { value } }
    columns { keys { value } }
    cells { row column tally { events { best possible } } }
  }
}`,
    // The rest and the unknown are more than the expert gives.
    ({ matrix: { rows, columns, cells } }: Data) =>
      rowsOf(
        cells
          .map(({ row, column, tally: { events } }) => [
            ...[rows[row]?.keys[0].value ?? null, columns[column]?.keys[0].value ?? null],
            ...[events.best, events.possible],
          ])
          .filter(([row, column]) => row !== null && column !== null),
      ),
  ),
  expert: {
    text: `${eventsWithin()}
WITH e, CASE
  WHEN e.middle IS NULL THEN e.from >= date($from) AND e.until <= date($to)
  ELSE e.middle >= date($from) AND e.middle <= date($to)
END AS isBest
WITH isBest, COLLECT {
  MATCH (e)-[:PERPETRATED_BY|TARGETED|HARMED|INVOLVED]->(n:Actor)
  RETURN DISTINCT n.id
} AS ids
UNWIND ids AS a
UNWIND ids AS b
WITH a, b, sum(CASE WHEN isBest THEN 1 ELSE 0 END) AS best, count(*) AS possible
WITH collect([a, b, best, possible]) AS pairs
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair WHERE pair[0] = pair[1]
  ORDER BY pair[2] DESC, pair[3] DESC, pair[0] LIMIT 20
  RETURN collect(pair[0]) AS shown
}
UNWIND pairs AS row
WITH row WHERE row[0] <> row[1] AND row[0] IN shown AND row[1] IN shown
RETURN row`,
    parameters: ({ from = null, to = null }) => ({ from, to }),
    answer: rowsOf,
  },
  loaders: 'ROWS',
}

interface Data {
  readonly matrix: {
    readonly rows: readonly { readonly keys: readonly [Key] }[]
    readonly columns: readonly { readonly keys: readonly [Key] }[]
    readonly cells: readonly {
      readonly row: number
      readonly column: number
      readonly tally: { readonly events: { readonly best: number; readonly possible: number } }
    }[]
  }
}
