import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { tallyCells, tallyColumns } from '../../../kit/tally-table.ts'
import { cutText, groupsCut } from '../../../panels/cut.ts'
import { eventsOrder } from '../../../panels/events-order.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { View } from '../../../view-state/view.ts'
import { rangeText } from '../../../words/dates.ts'
import type { Words } from '../../../words/words.ts'
import { earlierOf } from './earlier.ts'
import { seriesOf } from './series-of.ts'

/** The league as a table, what is unknown included: numbers, those of the span it is compared with, and its series, a column a bucket. */
export function leagueTable(
  data: LeagueQuery,
  { count, order, vs }: View,
  words: Words,
): TableModel {
  const { t } = words
  const { aggregate, before, timeSeries } = data
  const mode = t(count ?? 'best')
  const [from = '', to = ''] = vs?.split('..') ?? []
  return {
    columns: [
      { label: t('actor') },
      ...tallyColumns(words),
      ...(before === undefined
        ? []
        : [
            {
              label: t('eventsOfSpan', { span: rangeText(from, to), mode }),
              numeric: true,
            },
          ]),
      ...timeSeries.buckets.map(({ start }) => ({
        label: `${start} (${mode})`,
        numeric: true,
      })),
    ],
    rows: aggregate.groups.map(({ keys, tally }) => {
      const id = keys[0]?.state === 'KNOWN' ? (keys[0].value ?? '') : undefined
      const series = id === undefined ? undefined : seriesOf(data, id, count)
      return [
        keys[0]?.label ?? '',
        ...tallyCells(tally),
        ...(before === undefined
          ? []
          : [id === undefined ? '–' : earlierOf(before, id, { words, count })]),
        ...timeSeries.buckets.map((_, index) => series?.[index] ?? '–'),
      ]
    }),
    note: cutText(
      groupsCut(aggregate, order === 'killed' ? 'order.killed' : eventsOrder(count)),
      words,
    ),
  }
}
