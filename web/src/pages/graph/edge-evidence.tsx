import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { EdgeEvidenceDocument, type EdgeOfGraphFragment } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'
import { speakerName } from '../event/attribution/grid.ts'

/** The claims that a link follows from, each with who says it and where. */
export function EdgeEvidence({ edge }: { readonly edge: EdgeOfGraphFragment }): ReactNode {
  const words = useWords()
  const { t, lang } = words
  const variables = { ids: [edge.from.id, edge.to.id], type: edge.relation, lang }
  const { data } = useQuestion(EdgeEvidenceDocument, variables)
  const claims = data?.subgraph.relationships.find(({ id }) => id === edge.id)?.claims.nodes
  if (claims === undefined) return <p className="note">{t('loading')}</p>
  return (
    <ul className="link-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <bdi>{claim.value}</bdi>{' '}
          <small className="quiet">
            <bdi>{speakerName(claim.speaker, words)}</bdi>
          </small>
          {claim.passages.map(({ id, text, gloss, index }) => (
            <p key={id} dir="auto">
              {t('passageNumber', { value: index })}: {text ?? gloss}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
