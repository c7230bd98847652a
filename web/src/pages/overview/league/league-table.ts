import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { tollCells } from '../../../kit/count.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { Words } from '../../../words/words.ts'

/** The league as a table, what is unknown included. */
export function leagueTable({ aggregate }: LeagueQuery, { t }: Words): TableModel {
  return {
    columns: [
      { label: t('actor') },
      ...(
        [
          'eventsCertain',
          'eventsBest',
          'eventsPossible',
          'killedLow',
          'killedBest',
          'killedHigh',
        ] as const
      ).map((key) => ({ label: t(key), numeric: true })),
    ],
    rows: aggregate.groups.map(({ keys, tally }) => [
      keys[0]?.label ?? '',
      ...[tally.events.certain, tally.events.best, tally.events.possible],
      ...tollCells(tally),
    ]),
  }
}
