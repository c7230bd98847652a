import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { RunsDocument, type RunsQuery } from '../../gql/further/graphql.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import { Panel } from '../../panels/panel.tsx'
import { keepLook } from '../../view-state/keep-look.ts'
import { useWords } from '../../words/words-context.tsx'
import { CandidatesPanel } from './candidates-panel.tsx'
import { instantText } from './instant-text.ts'
import { NotFollowed } from './not-followed.tsx'
import { useFollowing } from './use-following.ts'
import './import.css'

/** So many runs are listed, last first. */
const shown = 100

/** What was brought in, run by run. */
export function RunsPage(): ReactNode {
  const words = useWords()
  const { t } = words
  const question = useQuestion(RunsDocument, { first: shown })
  const statuses = question.data?.importRuns.nodes.map(({ status }) => status)
  const following = useFollowing(statuses ?? [], question)
  return (
    <div className="page">
      <h1>{t('import')}</h1>
      <p className="note">{t('importHow')}</p>
      <NotFollowed following={following} />
      <Panel
        id="runs"
        title={t('runs')}
        subtitle={t('lastFirst')}
        question={question}
        lines={8}
        table={({ importRuns }) => ({
          columns: [
            ...[t('startedAt'), t('importSource'), t('file'), t('status')].map((label) => ({
              label,
            })),
            ...(['records', 'rows', 'skipped', 'rejected', 'remarks'] as const).map((key) => ({
              label: t(`run.${key}`),
              numeric: true,
            })),
            { label: 'id' },
          ],
          rows: importRuns.nodes.map((run) => [
            ...[run.startedAt, run.source, run.file ?? run.dossier, t(`runStatus.${run.status}`)],
            ...[run.records, run.rows, run.skipped, run.rejected, run.remarks, run.id],
          ]),
          note: cutText(pageCut(importRuns, 'order.lastRun'), words),
        })}
      >
        {(data) =>
          data.importRuns.totalCount === 0 ? (
            <p className="note">{t('noRuns')}</p>
          ) : (
            <Runs data={data} />
          )
        }
      </Panel>
      <CandidatesPanel />
    </div>
  )
}

function Runs({ data: { importRuns } }: { readonly data: RunsQuery }): ReactNode {
  const { t, number } = useWords()
  const { nodes, totalCount } = importRuns
  return (
    <>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('file')}</th>
            <th scope="col">{t('status')}</th>
            <th scope="col">{t('startedAt')}</th>
            <th scope="col" className="numeric">
              {t('run.rows')}
            </th>
            <th scope="col" className="numeric">
              {t('run.rejected')}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Link to="/import/$id" params={{ id: run.id }} search={keepLook}>
                  <bdi>{run.file ?? run.dossier}</bdi>
                </Link>
                {run.source === null ? null : (
                  <span className="quiet">
                    {' '}
                    · <bdi>{run.source}</bdi>
                  </span>
                )}
              </th>
              <td>{t(`runStatus.${run.status}`)}</td>
              <td>
                <bdi dir="ltr">{instantText(run.startedAt)}</bdi>
              </td>
              <td className="numeric">{run.rows === null ? t('notReported') : number(run.rows)}</td>
              <td className="numeric">
                {run.rejected === null ? t('notReported') : number(run.rejected)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{t('rowsShown', { shown: nodes.length, total: totalCount })}</p>
    </>
  )
}
