import type { EventRowFragment } from '../../../gql/first/graphql.ts'
import type { TableModel } from '../../../panels/table-model.ts'
import type { Words } from '../../../words/words.ts'
import { sidesOf, voicesOf } from './event-texts.ts'

/** Events as a table, every bound in a column of its own. */
export function eventsTable(events: readonly EventRowFragment[], words: Words): TableModel {
  const { t, code } = words
  return {
    columns: [
      ...[t('title'), t('from'), t('to'), t('type'), t('whoWhom'), t('place'), t('precision')].map(
        (label) => ({ label }),
      ),
      ...[t('killedLow'), t('killedBest'), t('killedHigh'), t('independentOrigins')].map(
        (label) => ({
          label,
          numeric: true,
        }),
      ),
      { label: t('whoSays') },
      { label: 'id' },
    ],
    rows: events.map((event) => [
      event.title,
      ...[
        event.when.earliest,
        event.when.latest,
        code('eventType', event.type),
        sidesOf(event, words),
      ],
      event.places.map(({ place }) => place.name).join('; '),
      event.places.map(({ precision }) => code('geoPrecision', precision)).join('; '),
      ...[event.killed?.low ?? null, event.killed?.best ?? null, event.killed?.high ?? null],
      ...[event.support.independentSources, voicesOf(event, words), event.id],
    ]),
  }
}
