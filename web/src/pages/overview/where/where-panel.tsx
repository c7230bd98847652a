import { lazy, type ReactNode, Suspense } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { type NumbersQuery } from '../../../gql/first/graphql.ts'
import { WhereDocument } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { Skeleton } from '../../../kit/skeleton.tsx'
import { Panel } from '../../../panels/panel.tsx'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { useVagueBeside } from './use-vague-beside.ts'
import { whereTable } from './where-table.ts'

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing.tsx')).MapDrawing }))

/** Where: points, areas and what is too vague to be drawn, each by how closely it is known. */
export function WherePanel({ numbers }: { readonly numbers: NumbersQuery | undefined }): ReactNode {
  const words = useWords()
  const { t } = words
  const { place, count } = useView()
  const { where, lang } = useAsked()
  const { where: around } = useAsked(ownParameters)
  const filtered = place !== undefined
  const question = useQuestion(WhereDocument, {
    where,
    around: filtered ? around : null,
    filtered,
    lang,
  })
  const vague = useVagueBeside(question, numbers)
  return (
    <Panel
      id="where"
      title={t('where')}
      subtitle={t('asPrecisely')}
      question={question}
      lines={12}
      isEmpty={({ provinces }) => counted(provinces.total.events, count) === 0}
      table={(data) => whereTable(data, { vague, count }, words)}
    >
      {(data) => (
        <Suspense fallback={<Skeleton lines={12} />}>
          <MapDrawing data={data} vague={vague} />
        </Suspense>
      )}
    </Panel>
  )
}

/** A mark of an area filters by both. */
const ownParameters = ['place', 'prec'] as const
