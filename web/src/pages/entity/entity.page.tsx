import { type ReactNode, useMemo } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { EntityDocument } from '../../gql/further/graphql.ts'
import { useTitle } from '../../kit/use-title.ts'
import { aboutEntity, PageContext } from '../../view-state/page-context.ts'
import { useId } from '../../view-state/use-id.ts'
import { useWords } from '../../words/words-context.tsx'
import { OverviewPage } from '../overview/overview.page.tsx'
import { EntityHead } from './entity-head.tsx'
import { entityName } from './entity-name.ts'
import './entity.css'

/** Who or what one entity is, and the overview of the events it has to do with. */
export function EntityPage(): ReactNode {
  const id = useId()
  const { t, lang } = useWords()
  const question = useQuestion(EntityDocument, { id, lang })
  const node = question.data?.node
  const name = entityName(node?.id === id ? node : undefined, id)
  useTitle(question.stale && question.fault === undefined ? undefined : name)
  const subject = useMemo(() => ({ name, where: aboutEntity(id) }), [name, id])
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
    <PageContext value={subject}>
      <OverviewPage head={<EntityHead id={id} question={question} />} />
    </PageContext>
  )
}
