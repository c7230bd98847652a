import type { ReactNode } from 'react'
import type { ComparedAspect, CompareQuery } from '../../gql/further/graphql.ts'
import { pageCut } from '../../panels/cut.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { intervalText } from '../../words/dates.ts'
import { useWords } from '../../words/words-context.tsx'
import { toldText } from './told-text.ts'

/** The events side by side; a row that is chosen shows its passages below. */
export function ComparedRows({
  data: { compare },
  aspect,
  more,
}: {
  readonly data: CompareQuery
  readonly aspect: ComparedAspect
  readonly more: (() => void) | undefined
}): ReactNode {
  const words = useWords()
  const { t } = words
  const { sel } = useView()
  const setView = useSetView()
  const { nodes } = compare.events
  const side = (text: string | null) =>
    text === null ? <span className="quiet">{t('silent')}</span> : <bdi>{text}</bdi>
  return (
    <>
      <div className="table-scroll">
        <table className="data compared">
          <thead>
            <tr>
              <th scope="col">{t('events')}</th>
              <th scope="col">A</th>
              <th scope="col" className="relation-column">
                {t('relationOfLenses')}
              </th>
              <th scope="col">B</th>
              <th scope="col">{t('allClaims')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map(({ event, left, right, aspects }) => {
              const relation = aspects.find((one) => one.aspect === aspect)?.relation ?? 'NEITHER'
              return (
                <tr key={event.id} className={event.id === sel ? 'chosen-row' : undefined}>
                  <th scope="row">
                    <button
                      className="cell-button"
                      aria-pressed={event.id === sel}
                      onClick={() => {
                        setView({ sel: event.id === sel ? undefined : event.id }, { replace: true })
                      }}
                    >
                      <bdi>{event.title}</bdi>
                    </button>
                    <p className="note">{intervalText(event.when, words)}</p>
                  </th>
                  <td className="side-a">{side(toldText(left, aspect, words))}</td>
                  <td>
                    <span className={`relation relation-${relation}`}>
                      {t(`relation.${relation}`)}
                    </span>
                  </td>
                  <td className="side-b">{side(toldText(right, aspect, words))}</td>
                  <td className="quiet">{side(toldText(event, aspect, words))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <CutNote {...pageCut(compare.events, 'order.newest')} more={more} />
    </>
  )
}
