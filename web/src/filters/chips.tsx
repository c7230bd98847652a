import type { ReactNode } from 'react'
import type { Question } from '../api/use-question.ts'
import type { NumbersQuery } from '../gql/first/graphql.ts'
import { counted } from '../kit/count.ts'
import { Icon } from '../kit/icon.tsx'
import { useSetView, useView, type ViewChange } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { useChips } from './use-chips.ts'

/** What is chosen, a chip each, and how many events are left of all. */
export function Chips({
  numbers,
  openDates,
}: {
  readonly numbers: Question<NumbersQuery>
  readonly openDates: number
}): ReactNode {
  const { t } = useWords()
  const view = useView()
  const setView = useSetView()
  const chips = useChips()
  const { data } = numbers
  return (
    <div className="chips">
      {chips.length === 0 ? null : <span className="quiet">{t('filters')}</span>}
      {chips.map(({ key, text, change, dashed }) => (
        <button
          key={key}
          className={dashed ? 'chip chip-dashed' : 'chip'}
          aria-label={t('removeFilter', { filter: text })}
          onClick={() => {
            setView(change)
          }}
        >
          <bdi>{text}</bdi>
          <Icon name="close" />
        </button>
      ))}
      {chips.length < 2 ? null : (
        <button
          className="link"
          onClick={() => {
            setView(chips.reduce<ViewChange>((all, { change }) => ({ ...all, ...change }), {}))
          }}
        >
          {t('clearAll')}
        </button>
      )}
      <p className="chips-total" role="status">
        {data === undefined
          ? null
          : `${t('shownOf', {
              shown: counted(data.bySources.total.events, view.count),
              total: data.all.totalCount,
            })} · ${openDates > 0 ? t('openDates', { count: openDates }) : t('nothingCut')}`}
      </p>
    </div>
  )
}
