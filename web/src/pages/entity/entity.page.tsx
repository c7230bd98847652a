import { type ReactNode, useMemo } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { EntityDocument } from '../../gql/further/graphql.ts'
import { AboutContext, aboutEntity } from '../../view-state/about-context.ts'
import { useId } from '../../view-state/use-id.ts'
import { useWords } from '../../words/words-context.tsx'
import { OverviewPage } from '../overview/overview.page.tsx'
import { EntityHead } from './entity-head.tsx'
import './entity.css'

/** Who or what one entity is, and the overview of the events it has to do with. */
export function EntityPage(): ReactNode {
  const id = useId()
  const { t, lang } = useWords()
  const about = useMemo(() => aboutEntity(id), [id])
  const question = useQuestion(EntityDocument, { id, lang })
  if (question.data?.node === null && !question.stale) {
    return (
      <div className="page">
        <h1>
          <code dir="ltr">{id}</code>
        </h1>
        <p className="state">{t('notFoundThing')}</p>
      </div>
    )
  }
  return (
    <AboutContext value={about}>
      <OverviewPage head={<EntityHead id={id} question={question} />} />
    </AboutContext>
  )
}
