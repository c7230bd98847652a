import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { tallyCells, tallyColumns } from '../../../kit/tally-table.ts'
import type { View } from '../../../view-state/view.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { Words } from '../../../words/words.ts'

/** A row a bucket: events between their bounds, the killed between theirs, and by series the events of the count that is chosen. */
export function overTimeTable(
  { timeSeries }: OverTimeQuery,
  count: View['count'],
  words: Words,
): TableModel {
  const { t } = words
  const { series, buckets } = timeSeries
  return {
    columns: [
      { label: t('from') },
      { label: t('to') },
      ...tallyColumns(words),
      ...series.map(({ keys }) => ({
        label: `${keys[0]?.label ?? ''} (${t(count ?? 'best')})`,
        numeric: true,
      })),
    ],
    rows: buckets.map((bucket) => [
      ...[bucket.start, bucket.end],
      ...tallyCells(bucket.tally),
      ...series.map(({ keys }) => inSeries(bucket, keys[0], count)),
    ]),
  }
}

/** How many events a bucket has of a series. */
export function inSeries(
  bucket: OverTimeQuery['timeSeries']['buckets'][number],
  key: { readonly state: string; readonly value: string | null } | undefined,
  count: View['count'],
): number {
  const found = bucket.series.find(
    ({ keys }) => keys[0]?.state === key?.state && keys[0]?.value === key?.value,
  )
  return found === undefined ? 0 : counted(found.tally.events, count)
}
