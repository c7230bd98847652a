import type { WhereQuery } from '../../../gql/further/graphql.ts'
import type { Count } from '../../../kit/count.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { View } from '../../../view-state/view.ts'
import type { Words } from '../../../words/words.ts'
import { mapCuts } from './map-cuts.ts'
import { withoutSpot } from './without-spot.ts'

/** Every mark of the map as a row, what is too vague for one, and what has no spot. */
export function whereTable(
  data: WhereQuery,
  { vague, count }: { readonly vague: Count | undefined; readonly count?: View['count'] },
  words: Words,
): TableModel {
  const { t, code } = words
  const cuts = mapCuts(data, words, count)
  const { provinces, districts } = data
  const rest = withoutSpot(data, vague, [...provinces.areas, ...districts.areas])
  const undrawn = (label: 'tooVague' | 'withoutSpot', events: Count | undefined) =>
    events === undefined || events.possible === 0
      ? []
      : [[t(label), '', events.certain, events.best, events.possible, null, null]]
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
      { label: t('latitude'), numeric: true },
      { label: t('longitude'), numeric: true },
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
      ...undrawn('tooVague', vague),
      ...undrawn('withoutSpot', rest),
    ],
    note: cuts.length === 0 ? undefined : cuts.join(' '),
  }
}
