import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { EdgeEvidenceDocument, type EdgeOfGraphFragment } from '../../gql/further/graphql.ts'
import { useMore } from '../../kit/use-more.ts'
import { CutNote } from '../../panels/cut-note.tsx'
import { PanelBody } from '../../panels/panel-body.tsx'
import { useWords } from '../../words/words-context.tsx'
import { speakerName } from '../event/attribution/grid.ts'

/** The claims that a link follows from, each with who says it and where. */
export function EdgeEvidence({ edge }: { readonly edge: EdgeOfGraphFragment }): ReactNode {
  const words = useWords()
  const { t, code, lang } = words
  const { first, more } = useMore(10)
  const variables = { ids: [edge.from.id, edge.to.id], type: edge.relation, first, lang }
  const question = useQuestion(EdgeEvidenceDocument, variables)
  return (
    <PanelBody question={question} lines={2}>
      {({ subgraph }) => {
        const claims = subgraph.relationships.find(({ id }) => id === edge.id)?.claims
        return claims === undefined || claims.nodes.length === 0 ? (
          <p className="note">{t('linkFollows')}</p>
        ) : (
          <>
            <ul className="link-claims">
              {claims.nodes.map((claim) => (
                <li key={claim.id}>
                  <bdi>{claim.value}</bdi>{' '}
                  <small className="quiet">
                    <bdi>{speakerName(claim.speaker, words)}</bdi>
                    {claim.stance === null ? '' : ` · ${code('stance', claim.stance)}`}
                  </small>
                  {claim.passages.map(({ id, text, gloss, index }) => (
                    <p key={id} dir="auto">
                      {t('passageNumber', { value: index })}: {text ?? gloss}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
            <CutNote shown={claims.nodes.length} total={claims.totalCount} more={more} />
          </>
        )
      }}
    </PanelBody>
  )
}
