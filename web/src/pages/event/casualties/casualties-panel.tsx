import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { EventCasualtiesDocument, type TollsFragment } from '../../../gql/further/graphql.ts'
import { bestText } from '../../../kit/estimate-text.ts'
import { Panel } from '../../../panels/panel.tsx'
import { lensOf } from '../../../view-state/lens.ts'
import { useView } from '../../../view-state/use-view.ts'
import type { Words } from '../../../words/words.ts'
import { useWords } from '../../../words/words-context.tsx'

const rules = ['lowest', 'median', 'latest'] as const

/** How many were harmed, by group, and how the best number changes with the rule; the one in use is tinted. */
export function CasualtiesPanel({ id }: { readonly id: string }): ReactNode {
  const words = useWords()
  const { t } = words
  const { rule = 'median', ...view } = useView()
  const lens = lensOf({ ...view, rule: undefined } as typeof view)
  const question = useQuestion(EventCasualtiesDocument, {
    ...{ id, lang: words.lang },
    lowest: { ...lens, bestRule: 'LOWEST' },
    median: { ...lens, bestRule: 'MEDIAN' },
    latest: { ...lens, bestRule: 'LATEST' },
  })
  return (
    <Panel
      id="casualties"
      title={t('casualties')}
      question={question}
      lines={4}
      table={(data) => ({
        columns: [
          { label: t('casualtyGroup') },
          ...[t('lowCol'), t('bestCol'), t('highCol'), ...rules.map((one) => t(one))].map(
            (label) => ({
              label,
              numeric: true,
            }),
          ),
          { label: '≈' },
          { label: t('independentOrigins'), numeric: true },
        ],
        rows: (data[rule]?.casualties ?? []).map((casualty, index) => [
          groupName(casualty, words),
          ...[casualty.estimate.low, casualty.estimate.best, casualty.estimate.high],
          ...rules.map((one) => data[one]?.casualties[index]?.estimate.best ?? null),
          ...[casualty.estimate.approximate ? '≈' : '', casualty.support.independentSources],
        ]),
      })}
    >
      {(data) => {
        const tolls = data[rule]
        return tolls == null || tolls.casualties.length === 0 ? (
          <p className="note">
            {t('noCasualties')} {t('notReportedLong')}
          </p>
        ) : (
          <CasualtyTable tolls={tolls} byRule={(one) => data[one]?.casualties ?? []} rule={rule} />
        )
      }}
    </Panel>
  )
}

function CasualtyTable({
  tolls,
  byRule,
  rule,
}: {
  readonly tolls: TollsFragment
  readonly byRule: (rule: (typeof rules)[number]) => TollsFragment['casualties']
  readonly rule: (typeof rules)[number]
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const shown = (value: number | null | undefined) =>
    value == null ? <span className="quiet">–</span> : number(value)
  return (
    <>
      <div className="table-scroll">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('casualtyGroup')}</th>
              {(['lowCol', 'bestCol', 'highCol'] as const).map((key) => (
                <th key={key} scope="col" className="numeric">
                  {t(key)}
                </th>
              ))}
              {rules.map((one) => (
                <th
                  key={one}
                  scope="col"
                  className={one === rule ? 'numeric rule-in-use' : 'numeric'}
                >
                  {t(one)}
                  {one === rule ? <span className="hidden"> ({t('inUse')})</span> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tolls.casualties.map((casualty, index) => (
              <tr key={index}>
                <th scope="row">
                  <bdi>{groupName(casualty, words)}</bdi>{' '}
                  <small className="quiet">
                    {t('originsCount', { count: casualty.support.independentSources })}
                  </small>
                </th>
                <td className="numeric">{shown(casualty.estimate.low)}</td>
                <td className="numeric">
                  <b>
                    {casualty.estimate.best === null
                      ? shown(null)
                      : bestText(casualty.estimate, number)}
                  </b>
                </td>
                <td className="numeric">{shown(casualty.estimate.high)}</td>
                {rules.map((one) => (
                  <td key={one} className={one === rule ? 'numeric rule-in-use' : 'numeric'}>
                    {shown(byRule(one)[index]?.estimate.best)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tolls.casualties.every(({ support }) => support.independentSources < 2) ? (
        <p className="note">{t(tolls.casualties.every(isOneNumber) ? 'oneOrigin' : 'ownSpread')}</p>
      ) : null}
    </>
  )
}

function isOneNumber({ estimate: { low, best, high } }: TollsFragment['casualties'][number]) {
  return best !== null && low === best && best === high
}

function groupName(
  { harm, group, actor, description, country }: TollsFragment['casualties'][number],
  { code }: Words,
): string {
  const who = actor?.name ?? description ?? code('harmGroup', group)
  return `${who}${country == null ? '' : ` (${country.name})`} · ${code('harm', harm)}`
}
