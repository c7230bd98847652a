import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { type Dimension, EntitiesDocument, type EntitiesQuery } from '../../gql/further/graphql.ts'
import { counted } from '../../kit/count.ts'
import { tallyCells, tallyColumns } from '../../kit/tally-table.ts'
import { TollRange } from '../../kit/toll-range.tsx'
import { ViewChips } from '../../filters/view-chips.tsx'
import { cutText, groupsCut } from '../../panels/cut.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { eventsOrder } from '../../panels/events-order.ts'
import { Panel } from '../../panels/panel.tsx'
import { keepFilters } from '../../view-state/keep-look.ts'
import { filtersBut } from '../../view-state/filters.ts'
import { PageContext, type PageSubject } from '../../view-state/page-context.ts'
import { useAsked } from '../../view-state/use-question-view.ts'
import { useView } from '../../view-state/use-view.ts'
import type { WordKey } from '../../words/words.ts'
import { useWords } from '../../words/words-context.tsx'

/** What a list of entities is about. */
interface EntityListProps {
  readonly id: string
  readonly dimension: Dimension
  readonly to: '/actors/$id' | '/places/$id' | '/sources/$id'
  readonly word: WordKey
}

/** Entities of one kind, most events first, each leading to its page; the filters of the address hold. */
export function EntityList({ id, dimension, to, word }: EntityListProps): ReactNode {
  const words = useWords()
  const { t } = words
  const { count } = useView()
  const { where, lang } = useAsked()
  const question = useQuestion(EntitiesDocument, { by: [dimension], where, lang })
  return (
    <PageContext value={subject}>
      <div className="page">
        <h1>{t(word)}</h1>
        <ViewChips />
        <Panel
          id={id}
          title={t(word)}
          subtitle={
            dimension === 'PLACE'
              ? `${t('listSubtitle')}. ${t('placesCounted')}`
              : t('listSubtitle')
          }
          question={question}
          lines={12}
          isEmpty={({ aggregate }) => aggregate.groups.length === 0}
          table={({ aggregate }) => ({
            columns: [{ label: t('name') }, ...tallyColumns(words), { label: 'id' }],
            rows: aggregate.groups.map(({ keys, tally }) => [
              keys[0]?.label ?? '',
              ...tallyCells(tally),
              keys[0]?.value ?? null,
            ]),
            note: cutText(groupsCut(aggregate, eventsOrder(count)), words),
          })}
        >
          {(data) => <Rows data={data} to={to} />}
        </Panel>
      </div>
    </PageContext>
  )
}

/** Nothing is compared with an earlier span here. */
const subject: PageSubject = { holds: filtersBut(['vs']) }

function Rows({
  data: { aggregate },
  to,
}: {
  readonly data: EntitiesQuery
  readonly to: EntityListProps['to']
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { count } = useView()
  return (
    <>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col" className="numeric">
              {t('events')}
            </th>
            <th scope="col" className="numeric">
              {t('killedRange')}
            </th>
          </tr>
        </thead>
        <tbody>
          {aggregate.groups.map(({ keys, tally }, index) => {
            const key = keys[0]
            return (
              <tr key={index}>
                <th scope="row">
                  {key?.state === 'KNOWN' && key.value !== null ? (
                    <Link to={to} params={{ id: key.value }} search={keepFilters}>
                      <bdi>{key.label}</bdi>
                    </Link>
                  ) : (
                    <span className="quiet">{key?.label}</span>
                  )}
                </th>
                <td className="numeric">{number(counted(tally.events, count))}</td>
                <td className="numeric">
                  <TollRange tally={tally} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <CutNote {...groupsCut(aggregate, eventsOrder(count))} />
    </>
  )
}
