import { type ReactNode, use } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { CountOfWayDocument } from '../gql/further/graphql.ts'
import { AboutContext } from '../view-state/about-context.ts'
import { eventWhere } from '../view-state/event-where.ts'
import { openedOn } from '../view-state/today-context.ts'
import { useView, type ViewChange } from '../view-state/use-view.ts'
import type { View } from '../view-state/view.ts'
import { useWords } from '../words/words-context.tsx'

/** How many events there would be after a change of the view. */
export function WayCount({ change }: { readonly change: ViewChange }): ReactNode {
  const { number } = useWords()
  const about = use(AboutContext)
  const changed = Object.entries({ ...useView(), ...change }).filter(([, one]) => one !== undefined)
  const view: View = Object.fromEntries(changed) // values that a view may hold
  const where = eventWhere(view, openedOn)
  const { data } = useQuestion(CountOfWayDocument, {
    where: about === undefined ? where : { ...where, and: [...(where.and ?? []), about] },
  })
  return data === undefined ? null : (
    <span className="quiet"> ({number(data.events.totalCount)})</span>
  )
}
