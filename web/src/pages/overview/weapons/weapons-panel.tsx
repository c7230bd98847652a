import type { ReactNode } from 'react'
import { useQuestion } from '../../../api/use-question.ts'
import { WeaponsDocument, type WeaponsQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { cutText, groupsCut } from '../../../panels/cut.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { eventsOrder } from '../../../panels/events-order.ts'
import { Panel } from '../../../panels/panel.tsx'
import { UNKNOWN } from '../../../view-state/group-where.ts'
import { useAsked } from '../../../view-state/use-question-view.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'

/** By what: how many events name a weapon, and which. */
export function WeaponsPanel(): ReactNode {
  const words = useWords()
  const { t } = words
  const { count } = useView()
  const { where, lang } = useAsked(ownParameters)
  const question = useQuestion(WeaponsDocument, { where, lang })
  return (
    <Panel
      id="weapons"
      title={t('weapons')}
      question={question}
      without={ownParameters}
      lines={6}
      table={({ aggregate }) => ({
        columns: [
          { label: t('weapon') },
          ...(['eventsCertain', 'eventsBest', 'eventsPossible'] as const).map((key) => ({
            label: t(key),
            numeric: true,
          })),
        ],
        rows: aggregate.groups.map(({ keys, tally: { events } }) => [
          keys[0]?.label ?? '',
          ...[events.certain, events.best, events.possible],
        ]),
        note: cutText(groupsCut(aggregate, eventsOrder(count)), words),
      })}
      isEmpty={({ aggregate }) => counted(aggregate.total.events, count) === 0}
    >
      {(data) => <WeaponBars data={data} />}
    </Panel>
  )
}

const ownParameters = ['used'] as const

function WeaponBars({ data: { aggregate } }: { readonly data: WeaponsQuery }): ReactNode {
  const words = useWords()
  const { t, number } = words
  const { count } = useView()
  const { pick, isIn, isChosen } = usePick('used')
  const known = aggregate.groups.filter(({ keys }) => keys[0]?.state === 'KNOWN')
  const unknown = aggregate.groups
    .filter(({ keys }) => keys[0]?.state === 'UNKNOWN')
    .reduce((sum, { tally }) => sum + counted(tally.events, count), 0)
  const named = Math.max(0, counted(aggregate.total.events, count) - unknown)
  const all = Math.max(1, named + unknown)
  const most = Math.max(1, ...known.map(({ tally }) => counted(tally.events, count)))
  return (
    <div className="weapons">
      <p className="weapons-head">
        <span>{t('weaponsNamed', { value: named })}</span>
        <button
          className="link"
          aria-pressed={isChosen(UNKNOWN)}
          disabled={unknown === 0}
          onClick={(event) => {
            pick(UNKNOWN, event)
          }}
        >
          {t('weaponsUnknown', { value: unknown })}
        </button>
      </p>
      <div className="kpi-bar" aria-hidden="true">
        <i className="bar-solid" style={{ inlineSize: `${String((100 * named) / all)}%` }} />
        <i className="bar-hatch" style={{ inlineSize: `${String((100 * unknown) / all)}%` }} />
      </div>
      <ul>
        {known.map(({ keys, tally }) => {
          const value = keys[0]?.value ?? ''
          const events = counted(tally.events, count)
          return (
            <li key={value} className={isIn(value) ? undefined : 'outside'}>
              <button
                className="bar-row"
                aria-pressed={isChosen(value)}
                onClick={(event) => {
                  pick(value, event)
                }}
              >
                <bdi>{keys[0]?.label}</bdi>
                <span className="bar-track" aria-hidden="true">
                  <i style={{ inlineSize: `${String((100 * events) / most)}%` }} />
                </span>
                <b>{number(events)}</b>
              </button>
            </li>
          )
        })}
      </ul>
      <CutNote {...groupsCut(aggregate, eventsOrder(count))} />
    </div>
  )
}
