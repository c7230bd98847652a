import type { WhereQuery } from '../../../gql/further/graphql.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { Words } from '../../../words/words.ts'

/** Every mark of the map as a row, and what is too vague for one. */
export function whereTable(
  { provinces, districts }: WhereQuery,
  vague: number,
  { t, code }: Words,
): TableModel {
  const areas = (areasOf: WhereQuery['provinces']['areas'], precision: string) =>
    areasOf
      .filter(({ areaOnly }) => areaOnly.events.possible > 0)
      .map(({ place, areaOnly: { events } }) => [
        ...[
          place.name,
          code('geoPrecision', precision),
          events.certain,
          events.best,
          events.possible,
        ],
        ...[place.point?.latitude ?? null, place.point?.longitude ?? null],
      ])
  return {
    columns: [
      { label: t('place') },
      { label: t('precision') },
      ...(['eventsCertain', 'eventsBest', 'eventsPossible'] as const).map((key) => ({
        label: t(key),
        numeric: true,
      })),
      { label: 'N', numeric: true },
      { label: 'E', numeric: true },
    ],
    rows: [
      ...provinces.points.map(({ place, point, precision, tally: { events } }) => [
        ...[
          place?.name ?? '',
          code('geoPrecision', precision),
          events.certain,
          events.best,
          events.possible,
        ],
        ...[point.latitude, point.longitude],
      ]),
      ...areas(districts.areas, 'ADMIN2'),
      ...areas(provinces.areas, 'ADMIN1'),
      [t('tooVague'), '', vague, vague, vague, null, null],
    ],
  }
}
