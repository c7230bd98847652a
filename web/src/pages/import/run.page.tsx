import type { ReactNode } from 'react'
import { useQuestion } from '../../api/use-question.ts'
import { RunDocument, type RunQuery } from '../../gql/further/graphql.ts'
import { useTitle } from '../../kit/use-title.ts'
import { cutText, pageCut } from '../../panels/cut.ts'
import { Panel } from '../../panels/panel.tsx'
import { useId } from '../../view-state/use-id.ts'
import { useSetView, useView } from '../../view-state/use-view.ts'
import { useWords } from '../../words/words-context.tsx'
import { instantText } from './instant-text.ts'
import { NotFollowed } from './not-followed.tsx'
import { RunFindings } from './run-findings.tsx'
import { runLabel } from './run-label.ts'
import { useFollowing } from './use-following.ts'
import './import.css'

/** So many findings are shown, in the order of the file. */
const shown = 100

type Run = NonNullable<RunQuery['importRun']>

/** One run: what it did, and what was found in its file. */
export function RunPage(): ReactNode {
  const words = useWords()
  const { t } = words
  const id = useId()
  const { result } = useView()
  const kind = result === 'rejected' ? 'REJECTED' : null
  const question = useQuestion(RunDocument, { id, first: shown, kind })
  const following = useFollowing([question.data?.importRun?.status], question)
  const run = question.data?.importRun
  const name = run?.file ?? run?.dossier ?? id
  useTitle(run === undefined && question.asking ? undefined : name)
  if (run === null && !question.stale) {
    return (
      <div className="page">
        <h1>
          <code dir="ltr">{id}</code>
        </h1>
        <p className="state">{t('noSuchRun')}</p>
      </div>
    )
  }
  return (
    <div className="page">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <NotFollowed following={following} />
      <Panel
        id="run"
        title={t('whatItDid')}
        question={question}
        lines={10}
        table={({ importRun }) => ({
          columns: [
            { label: t('run.label') },
            ...(['added', 'changed', 'closed', 'unchanged'] as const).map((key) => ({
              label: t(`run.${key}`),
              numeric: true,
            })),
          ],
          rows: (importRun?.counts ?? []).map((count) => [
            ...[
              runLabel(count.label, words),
              count.added,
              count.changed,
              count.closed,
              count.unchanged,
            ],
          ]),
        })}
      >
        {({ importRun }) => (importRun === null ? null : <RunNumbers run={importRun} />)}
      </Panel>
      <Panel
        id="findings"
        title={t('findings')}
        subtitle={t('findingsOrder')}
        question={question}
        lines={8}
        extra={<RejectedOnly />}
        table={({ importRun }) => ({
          columns: [
            { label: t('run.line'), numeric: true },
            ...[t('kind'), t('run.column'), t('run.reason'), t('run.record')].map((label) => ({
              label,
            })),
          ],
          rows: (importRun?.findings.nodes ?? []).map((one) => [
            ...[one.line, t(`findingKind.${one.kind}`), one.column, one.reason, one.record],
          ]),
          note:
            importRun === null
              ? undefined
              : cutText(pageCut(importRun.findings, 'order.file'), words),
        })}
      >
        {({ importRun }) =>
          importRun === null ? null : importRun.findings.totalCount === 0 ? (
            <p className="note">{t(kind === null ? 'noFindings' : 'noneRejected')}</p>
          ) : (
            <RunFindings run={importRun} />
          )
        }
      </Panel>
    </div>
  )
}

function RunNumbers({ run }: { readonly run: Run }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const numbers = ['records', 'rows', 'skipped', 'rejected', 'remarks'] as const
  return (
    <>
      <dl className="run-numbers">
        {numbers.map((key) => (
          <div key={key}>
            <dt>{t(`run.${key}`)}</dt>
            <dd>{run[key] === null ? t('notReported') : number(run[key])}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {t(`runStatus.${run.status}`)} · <bdi dir="ltr">{instantText(run.startedAt)} UTC</bdi> ·{' '}
        <bdi>
          {run.tool} {run.version}
        </bdi>
        {run.sha256 === null ? null : (
          <>
            {' '}
            · <bdi dir="ltr">sha256 {run.sha256.slice(0, 12)}…</bdi>
          </>
        )}
      </p>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('run.label')}</th>
            {(['added', 'changed', 'closed', 'unchanged'] as const).map((key) => (
              <th key={key} scope="col" className="numeric">
                {t(`run.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.counts.map((count) => (
            <tr key={count.label}>
              <th scope="row">
                <bdi>{runLabel(count.label, words)}</bdi>
              </th>
              {([count.added, count.changed, count.closed, count.unchanged] as const).map(
                (value, index) => (
                  <td key={index} className="numeric">
                    {number(value)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('undoHow')} <code dir="ltr">npm run marsad -- undo {run.id}</code>
      </p>
    </>
  )
}

function RejectedOnly(): ReactNode {
  const { t } = useWords()
  const { result } = useView()
  const setView = useSetView()
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={result === 'rejected'}
        onChange={({ target }) => {
          setView({ result: target.checked ? 'rejected' : undefined })
        }}
      />
      {t('rejectedOnly')}
    </label>
  )
}
