import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { CandidatesDocument, type CandidatesQuery } from '../../gql/further/graphql.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import { Panel } from '../../panels/panel.tsx'
import { useWords } from '../../words/words-context.tsx'

/** So many candidates are listed, the likeliest first. */
const shown = 50

type Candidate = CandidatesQuery['candidates']['nodes'][number]

/** What may be one and waits for somebody to judge; judging is done by the command line. */
export function CandidatesPanel(): ReactNode {
  const words = useWords()
  const { t, lang, percent } = words
  const question = useQuestion(CandidatesDocument, { first: shown, lang })
  const columns = [t('candidateOne'), t('candidateOther'), t('candidateScore'), t('candidateWhy')]
  return (
    <Panel
      id="candidates"
      title={t('candidates')}
      subtitle={t('candidatesHow')}
      question={question}
      lines={4}
      table={({ candidates }) => ({
        columns: ['id', 'id', ...columns].map((label) => ({ label })),
        rows: candidates.nodes.map((one) => [
          ...[one.keptId, one.otherId, one.kept?.label ?? '', one.other?.label ?? ''],
          ...[one.score, one.reasons.join('; ')],
        ]),
        note: cutText(pageCut(candidates, 'order.likeliest'), words),
      })}
    >
      {({ candidates: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <p className="note">{t('noCandidates')}</p>
        ) : (
          <>
            <div className="table-scroll">
              <table className="data">
                <thead>
                  <tr>
                    {columns.map((label) => (
                      <th key={label} scope="col">
                        {label}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {nodes.map((one) => (
                    <tr key={one.id}>
                      <th scope="row">
                        <Named label={one.kept?.label} id={one.keptId} />
                      </th>
                      <td>
                        <Named label={one.other?.label} id={one.otherId} />
                      </td>
                      <td className="numeric">{percent(one.score)}</td>
                      <td>
                        <bdi lang="en" dir="ltr">
                          {reasonsOf(one)}
                        </bdi>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p className="note">{t('rowsShown', { shown: nodes.length, total: totalCount })}</p>
          </>
        )
      }
    </Panel>
  )
}

function Named({
  label,
  id,
}: {
  readonly label: string | undefined
  readonly id: string
}): ReactNode {
  return (
    <>
      <bdi>{label ?? id}</bdi>{' '}
      <small className="quiet">
        <code dir="ltr">{id}</code>
      </small>
    </>
  )
}

function reasonsOf({ reasons, judgement }: Candidate): string {
  return [...(judgement === 'UNSURE' ? ['?'] : []), ...reasons].join('; ')
}
