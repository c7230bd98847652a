import { type ReactNode, useState } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventsDocument } from '../../../gql/first/graphql.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { eventOrder } from './event-order.ts'
import { EventRow } from './event-row.tsx'

const PAGE = 50

/** The row that says how many are shown, and, once asked, the next page and the row after it. */
export function FurtherEvents({
  after,
  shown,
  total,
}: {
  readonly after: string
  readonly shown: number
  readonly total: number
}): ReactNode {
  const { t } = useWords()
  const view = useView()
  const { where, lang } = useAsked()
  const [wanted, setWanted] = useState(false)
  const variables = { where, lang, first: PAGE, after, orderBy: eventOrder(view) }
  const { data } = useQuestion(EventsDocument, variables, { pause: !wanted })
  if (data === undefined) {
    return (
      <tr>
        <td colSpan={7}>
          <button
            className="link"
            onClick={() => {
              setWanted(true)
            }}
          >
            {t('showMore', { value: Math.min(PAGE, total - shown) })}
          </button>{' '}
          <span className="quiet">{t('rowsShown', { shown, total })}</span>
        </td>
      </tr>
    )
  }
  const { nodes, pageInfo } = data.events
  return (
    <>
      {nodes.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
      {pageInfo.hasNextPage && pageInfo.endCursor !== null ? (
        <FurtherEvents after={pageInfo.endCursor} shown={shown + nodes.length} total={total} />
      ) : null}
    </>
  )
}
