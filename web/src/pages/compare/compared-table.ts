import type { ComparedAspect, CompareQuery } from '../../gql/further/graphql.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import type { TableModel } from '../../panels/table-model.ts'
import type { Words } from '../../words/words.ts'
import { toldText } from './told-text.ts'

/** The comparison as a table: a row an event, in one aspect. */
export function comparedTable(
  { compare }: CompareQuery,
  aspect: ComparedAspect,
  words: Words,
): TableModel {
  const { t } = words
  return {
    columns: [t('events'), 'A', t('relationOfLenses'), 'B', t('allClaims'), 'id'].map((label) => ({
      label,
    })),
    rows: compare.events.nodes.map(({ event, left, right, aspects }) => {
      const relation = aspects.find((one) => one.aspect === aspect)?.relation ?? 'NEITHER'
      return [
        ...[event.title, toldText(left, aspect, words), t(`relation.${relation}`)],
        ...[toldText(right, aspect, words), toldText(event, aspect, words), event.id],
      ]
    }),
    note: cutText(pageCut(compare.events, 'order.newest'), words),
  }
}
