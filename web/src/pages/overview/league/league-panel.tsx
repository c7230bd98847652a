import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { type GroupOrder, LeagueDocument } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { Panel } from '../../../panels/panel.tsx'
import { intervalFor } from '../../../view-state/interval.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { LeagueRows } from './league-rows.tsx'
import { leagueTable } from './league-table.ts'

/** Who has most to do with the events: counts, tolls, the span before, and how it went. */
export function LeaguePanel(): ReactNode {
  const words = useWords()
  const view = useView()
  const asked = useAsked(ownParameters)
  const orderBy: GroupOrder = view.order === 'killed' ? 'MOST_KILLED' : 'MOST_EVENTS'
  const interval = intervalFor(asked.where, 'coarse')
  const question = useQuestion(LeagueDocument, { ...asked, orderBy, interval })
  return (
    <Panel
      id="actors"
      title={words.t('actorsPanel')}
      question={question}
      without={ownParameters}
      lines={8}
      table={(data) => leagueTable(data, view, words)}
      isEmpty={({ aggregate }) => counted(aggregate.total.events, view.count) === 0}
    >
      {(data) => <LeagueRows data={data} interval={interval} />}
    </Panel>
  )
}

const ownParameters = ['actor', 'role'] as const
