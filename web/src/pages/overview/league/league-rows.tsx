import type { ReactNode } from 'react'
import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { Ltr } from '../../../kit/ltr.tsx'
import { cutText } from '../../../panels/cut.ts'
import { eventsOrder } from '../../../panels/events-order.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { rangeText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { LeagueRow } from './league-row.tsx'

/** The actors whose names are known, in the order that was asked for, and what is left out of them. */
export function LeagueRows({
  data,
  interval,
}: {
  readonly data: LeagueQuery
  readonly interval: string
}): ReactNode {
  const words = useWords()
  const { t, number } = words
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
  const eventOrder = eventsOrder(view.count)
  const isByEvents = !byKilled && eventOrder === 'order.events'
  const unnamed = aggregate.groups.length - rows.length
  const cut = cutText(
    {
      ...{ shown: rows.length, total: aggregate.totalGroups - unnamed },
      order: byKilled ? 'order.killed' : eventOrder,
    },
    words,
  )
  return (
    <>
      <table className="data league">
        <thead>
          <tr>
            <th scope="col">{t('actor')}</th>
            <th scope="col" className="numeric" aria-sort={isByEvents ? 'descending' : 'none'}>
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
        {cut}{' '}
        {aggregate.partition
          ? null
          : t('overlap', { total: number(counted(aggregate.total.events, view.count)) })}
      </p>
    </>
  )
}
