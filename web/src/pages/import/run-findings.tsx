import type { ReactNode } from 'react'
import type { RunQuery } from '../../gql/further/graphql.ts'
import { useWords } from '../../words/words-context.tsx'

/** What was found in the file of a run, each with its line, its reason and the record as it stands. */
export function RunFindings({
  run: { findings },
}: {
  readonly run: NonNullable<RunQuery['importRun']>
}): ReactNode {
  const { t, number } = useWords()
  return (
    <>
      <table className="data">
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {t('run.line')}
            </th>
            <th scope="col">{t('run.reason')}</th>
            <th scope="col">{t('run.record')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.nodes.map((one) => (
            <tr key={one.id} className={one.kind === 'REJECTED' ? 'finding-rejected' : ''}>
              <td className="numeric">{number(one.line)}</td>
              <td>
                <b>{t(`findingKind.${one.kind}`)}</b>{' '}
                <bdi dir="auto">{one.column === '' ? '' : `${one.column}: `}</bdi>
                <bdi lang="en" dir="ltr">
                  {one.reason}
                </bdi>
              </td>
              <td className="finding-record">
                <bdi dir="auto">{one.record}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('rowsShown', { shown: findings.nodes.length, total: findings.totalCount })}
      </p>
    </>
  )
}
