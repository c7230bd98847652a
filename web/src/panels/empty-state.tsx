import { lazy, type ReactNode, Suspense, use } from 'react'
import { useQuestion } from '../api/use-question.ts'
import { CountOfWayDocument } from '../gql/further/graphql.ts'
import { Icon } from '../kit/icon.tsx'
import { PageContext, useHeldView } from '../view-state/page-context.ts'
import { dropping } from '../view-state/dropping.ts'
import { useWords } from '../words/words-context.tsx'

const WayButton = lazy(async () => ({ default: (await import('./way-button.tsx')).WayButton }))

/** That no event fits, and which filter to drop; that there are none at all is said of an empty graph alone. */
export function EmptyState(): ReactNode {
  const { t } = useWords()
  const view = useHeldView()
  const isAbout = use(PageContext).where !== undefined
  const all = useQuestion(CountOfWayDocument, { where: null })
  const isNew = all.data?.events.totalCount === 0
  const ways = isNew ? [] : dropping(view, { isAbout })
  const none = isAbout ? 'noEventAbout' : 'noEventCounted'
  const reason = dropping(view).length > 0 ? 'noMatch' : none
  return (
    <div className="state">
      <Icon name="search" />
      {all.asking ? null : <p>{t(isNew ? 'nothingYet' : reason)}</p>}
      <div className="state-ways">
        <Suspense>
          {ways.map(({ key, change }) => (
            <WayButton key={key} word={key} change={change} />
          ))}
        </Suspense>
      </div>
    </div>
  )
}
