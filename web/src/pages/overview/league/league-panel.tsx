import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { type GroupOrder, LeagueDocument, type LeagueQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { Ltr } from '../../../kit/ltr.tsx'
import { TollRange } from '../../../kit/toll-range.tsx'
import { usePick } from '../../../kit/use-pick.ts'
import { Panel } from '../../../panels/panel.tsx'
import { intervalFor } from '../../../view-state/interval.ts'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { rangeText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { leagueTable } from './league-table.ts'
import { Sparkline } from './sparkline.tsx'

/** Who has most to do with the events: counts, tolls, the span before, and how it went. */
export function LeaguePanel(): ReactNode {
  const words = useWords()
  const view = useView()
  const asked = useAsked(ownParameters)
  const orderBy: GroupOrder = view.order === 'killed' ? 'MOST_KILLED' : 'MOST_EVENTS'
  const interval = intervalFor(asked.where, 'coarse')
  const question = useQuestion(LeagueDocument, { ...asked, orderBy, interval })
  return (
    <Panel
      id="actors"
      title={words.t('actorsPanel')}
      question={question}
      lines={8}
      table={(data) => leagueTable(data, words)}
      isEmpty={({ aggregate }) => aggregate.groups.length === 0}
    >
      {(data) => <LeagueTable data={data} interval={interval} />}
    </Panel>
  )
}

const ownParameters = ['actor', 'role'] as const

function LeagueTable({
  data,
  interval,
}: {
  readonly data: LeagueQuery
  readonly interval: string
}): ReactNode {
  const { t, number } = useWords()
  const view = useView()
  const setView = useSetView()
  const { aggregate } = data
  const [from, to] = view.vs?.split('..') ?? []
  const rows = aggregate.groups.filter(({ keys }) => keys[0]?.state === 'KNOWN')
  const column = (order: 'killed' | undefined, label: string) => (
    <button
      className="sort"
      aria-label={t('orderBy', { column: label })}
      onClick={() => {
        setView({ order }, { replace: true })
      }}
    >
      {label}
    </button>
  )
  const byKilled = view.order === 'killed'
  return (
    <>
      <table className="data league">
        <thead>
          <tr>
            <th scope="col">{t('actor')}</th>
            <th scope="col" className="numeric" aria-sort={byKilled ? 'none' : 'descending'}>
              {column(undefined, t('events'))}
            </th>
            {from === undefined || to === undefined ? null : (
              <th scope="col" className="numeric">
                <Ltr>{rangeText(from, to)}</Ltr>
              </th>
            )}
            <th scope="col" className="numeric" aria-sort={byKilled ? 'descending' : 'none'}>
              {column('killed', t('killedRange'))}
            </th>
            <th scope="col" className="wide-only">
              {t('perInterval', { interval: t(`interval.${interval}` as 'interval.DAY') })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <LeagueRow key={group.keys[0]?.value} group={group} data={data} />
          ))}
        </tbody>
      </table>
      <p className="note">
        {aggregate.truncated
          ? t('truncated', { shown: rows.length, total: aggregate.totalGroups })
          : null}{' '}
        {aggregate.partition
          ? null
          : t('overlap', { total: number(counted(aggregate.total.events, view.count)) })}
      </p>
    </>
  )
}

function LeagueRow({
  group,
  data,
}: {
  readonly group: LeagueQuery['aggregate']['groups'][number]
  readonly data: LeagueQuery
}): ReactNode {
  const { t, number } = useWords()
  const { count } = useView()
  const { pick, isIn, isChosen } = usePick('actor')
  const id = group.keys[0]?.value ?? ''
  const before = data.before?.groups.find(({ keys }) => keys[0]?.value === id)
  // One that is not among the first may have been there all the same.
  const absent = data.before?.truncated === true ? '–' : t('new')
  const series = seriesOf(data, id)
  return (
    <tr className={isIn(id) ? undefined : 'outside'}>
      <th scope="row">
        <button
          className="cell-button"
          aria-pressed={isChosen(id)}
          onClick={(event) => {
            pick(id, event)
          }}
        >
          <bdi>{group.keys[0]?.label}</bdi>
        </button>
        <Link
          className="row-link"
          to="/actors/$id"
          params={{ id }}
          search={keepFilters}
          aria-label={group.keys[0]?.label ?? id}
        >
          ›
        </Link>
      </th>
      <td className="numeric">{number(counted(group.tally.events, count))}</td>
      {data.before === undefined ? null : (
        <td className="numeric quiet">
          {before === undefined ? absent : number(counted(before.tally.events, count))}
        </td>
      )}
      <td className="numeric">
        <TollRange tally={group.tally} />
      </td>
      <td className="wide-only">{series === undefined ? '–' : <Sparkline values={series} />}</td>
    </tr>
  )
}

/** Events by time; undefined for those who have many dead but too few events to have a series of their own. */
function seriesOf({ timeSeries }: LeagueQuery, id: string): readonly number[] | undefined {
  const own = timeSeries.buckets.flatMap(
    ({ series }) => series.find(({ keys }) => keys[0]?.value === id)?.tally.events.best ?? [],
  )
  return own.length === 0 ? undefined : own
}
