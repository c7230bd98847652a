import type { ReactNode } from 'react'
import type { Question } from '../api/use-question.ts'
import type { NumbersQuery } from '../gql/first/graphql.ts'
import { counted } from '../kit/count.ts'
import { useView } from '../view-state/use-view.ts'
import { useWords } from '../words/words-context.tsx'
import { ViewChips } from './view-chips.tsx'

/** What is chosen, a chip each, and how many events are left of all, once that is known. */
export function Chips({
  numbers: { data, stale },
  openDates,
}: {
  readonly numbers: Question<NumbersQuery>
  readonly openDates: number
}): ReactNode {
  const { t } = useWords()
  const { count } = useView()
  return (
    <ViewChips>
      <p className="chips-total" role="status">
        {data === undefined || stale
          ? null
          : [
              t('shownOf', {
                shown: counted(data.bySources.total.events, count),
                count: data.all.totalCount,
              }),
              ...(openDates > 0 ? [t('openDates', { count: openDates })] : []),
            ].join(' · ')}
      </p>
    </ViewChips>
  )
}
