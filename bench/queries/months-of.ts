import { rowsOf } from './answer.ts'
import type { Answer } from './answer.ts'
import { tallied } from './tally.ts'
import type { Key, Tally } from './tally.ts'

/** A series by month as it is asked for here. */
export interface Months {
  readonly timeSeries: {
    readonly buckets: readonly {
      readonly start: string
      readonly series: readonly { readonly keys: readonly [Key]; readonly tally: Tally }[]
    }[]
  }
}

/** The rows of a series, as the expert's sums have them. */
export function monthsOf({ timeSeries: { buckets } }: Months): Answer {
  return rowsOf(
    buckets.flatMap(({ start, series }) =>
      series.map(({ keys: [key], tally }) => [start, key.value, ...tallied(tally)]),
    ),
  )
}
