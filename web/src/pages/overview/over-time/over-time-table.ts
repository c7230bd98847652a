import type { OverTimeQuery } from '../../../gql/further/graphql.ts'
import { tallyCells, tallyColumns } from '../../../kit/tally-table.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { Words } from '../../../words/words.ts'

/** A row a bucket: events between their bounds, the killed between theirs, and events by series. */
export function overTimeTable({ timeSeries }: OverTimeQuery, words: Words): TableModel {
  const { t } = words
  const { series, buckets } = timeSeries
  return {
    columns: [
      { label: t('from') },
      { label: t('to') },
      ...tallyColumns(words),
      ...series.map(({ keys }) => ({ label: keys[0]?.label ?? '', numeric: true })),
    ],
    rows: buckets.map((bucket) => [
      ...[bucket.start, bucket.end],
      ...tallyCells(bucket.tally),
      ...series.map(({ keys }) => ofSeries(bucket, keys[0])?.tally.events.best ?? 0),
    ]),
  }
}

/** What a bucket has of a series. */
export function ofSeries(
  bucket: OverTimeQuery['timeSeries']['buckets'][number],
  key: { readonly state: string; readonly value: string | null } | undefined,
) {
  return bucket.series.find(
    ({ keys }) => keys[0]?.state === key?.state && keys[0]?.value === key?.value,
  )
}
