import { type ReactNode, use } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { CountOfWayDocument } from '../gql/further/graphql.ts'
import { focusOnPart } from '../kit/focus-on-part.ts'
import { PageContext } from '../view-state/page-context.ts'
import { whereOn } from '../view-state/use-question-view.ts'
import { useSetView, useView, type ViewChange } from '../view-state/use-view.ts'
import type { View } from '../view-state/view.ts'
import type { WordKey } from '../words/words.ts'
import { useWords } from '../words/words-context.tsx'

/** A change of the view to choose, with how many events there would be after it; none is shown that would find nothing. */
export function WayButton({
  word,
  change,
}: {
  readonly word: WordKey
  readonly change: ViewChange
}): ReactNode {
  const { t, number } = useWords()
  const page = use(PageContext)
  const setView = useSetView()
  const changed = Object.entries({ ...useView(), ...change }).filter(([, one]) => one !== undefined)
  const view: View = Object.fromEntries(changed) // values that a view may hold
  const { data, fault, stale } = useQuestion(CountOfWayDocument, {
    where: whereOn(page, view),
  })
  const total = stale ? undefined : data?.events.totalCount
  if (total === 0 || (total === undefined && fault === undefined)) return null
  return (
    <button
      className="button"
      onClick={({ currentTarget }) => {
        focusOnPart(currentTarget)
        setView(change)
      }}
    >
      {t(word)}
      {total === undefined ? null : <span className="quiet"> ({number(total)})</span>}
    </button>
  )
}
