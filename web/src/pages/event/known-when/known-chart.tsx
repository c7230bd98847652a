import type { ReactNode } from 'react'
import type { Lens } from '../../../gql/first/graphql.ts'
import { estimateText } from '../../../kit/estimate-text.ts'
import { CutNote } from '../../../panels/cut-note.tsx'
import { PanelBody } from '../../../panels/panel-body.tsx'
import { useView } from '../../../view-state/use-view.ts'
import { dayText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { StanceMark } from '../attribution/stance-mark.tsx'
import type { Claim } from './claim-list.tsx'
import { publishedText } from './published-text.ts'
import { type DayToll, toldTolls, useTollsByDay } from './use-tolls-by-day.ts'

const MOST_DAYS = 12
const [WIDTH, HEIGHT, START, END] = [480, 130, 34, 470]

/** How the toll grew from one day of publication to the next, and who blamed whom on them; the earliest is left. */
export function KnownChart({
  id,
  lens,
  days: all,
  atLatest,
  claims,
}: {
  readonly id: string
  readonly lens: Lens | null
  /** Two at least. */
  readonly days: readonly string[]
  /** The days that are but the last possible ones of what was published by them. */
  readonly atLatest: ReadonlySet<string>
  readonly claims: readonly Claim[]
}): ReactNode {
  const { t } = useWords()
  const days = all.slice(0, MOST_DAYS)
  const question = useTollsByDay(id, lens, days)
  return (
    <figure className="known-chart">
      <PanelBody question={question} lines={4}>
        {(answers) => (
          <Steps
            {...{ days, atLatest }}
            isCut={days.length < all.length}
            tolls={toldTolls(answers)}
          />
        )}
      </PanelBody>
      {days.some((day) => atLatest.has(day)) ? <p className="note">{t('atLatest')}</p> : null}
      <Blame claims={claims} />
      <CutNote shown={days.length} total={all.length} order="order.days" />
    </figure>
  )
}

/** The steps of the toll, up to the day that is chosen: what was told later was not known then. */
function Steps({
  days,
  atLatest,
  isCut,
  tolls,
}: {
  readonly days: readonly string[]
  readonly atLatest: ReadonlySet<string>
  /** Whether there are later days than these: what was told after the last of them is not known here. */
  readonly isCut: boolean
  readonly tolls: readonly DayToll[]
}): ReactNode {
  const { t, language, number } = useWords()
  const { asof } = useView()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const length = Date.parse(last) - Date.parse(first)
  const at = (day: string) =>
    Math.min(END, START + ((END - START - 60) * (Date.parse(day) - Date.parse(first))) / length)
  const told = tolls.filter(({ day }) => asof === undefined || day <= asof)
  const most = Math.max(1, ...told.map(({ low, best, high }) => high ?? best ?? low ?? 0))
  const up = (value: number) => HEIGHT - 22 - ((HEIGHT - 40) * value) / most
  const until = asof === undefined ? END : at(asof)
  const end = isCut ? Math.min(until, at(last)) : until
  const sentence = told
    .map(
      ({ day, low, best, high }) =>
        `${atLatest.has(day) ? '≤ ' : ''}${day}: ${[low, best, high].map((n) => n ?? '?').join('–')}`,
    )
    .join(', ')
  return (
    // Time runs from left to right in both languages.
    <div dir="ltr">
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`${t('killed')}: ${sentence === '' ? t('notReported') : sentence}`}
      >
        <line className="axis" x1={START} x2={END} y1={up(0)} y2={up(0)} />
        {[0, most].map((value) => (
          <text key={value} className="tick" x={START - 4} y={up(value) + 4} textAnchor="end">
            {number(value)}
          </text>
        ))}
        {told.map((toll, index) => (
          <Step
            key={toll.day}
            {...{ toll, up }}
            from={at(toll.day)}
            to={told[index + 1] === undefined ? end : at(told[index + 1]?.day ?? last)}
          />
        ))}
        {days.map((day) => (
          <text key={day} className="tick" x={at(day)} y={HEIGHT - 6} textAnchor="start">
            {atLatest.has(day) ? '≤ ' : ''}
            {dayText(day, language)}
          </text>
        ))}
        {asof === undefined || asof < first ? null : (
          <line className="as-of-line" x1={at(asof)} x2={at(asof)} y1={4} y2={up(0)} />
        )}
      </svg>
    </div>
  )
}

/** Between two days: the band of what may be, and a line where a best number is given. */
function Step({
  toll,
  up,
  from,
  to,
}: {
  readonly toll: DayToll
  readonly up: (value: number) => number
  readonly from: number
  readonly to: number
}): ReactNode {
  const { number } = useWords()
  const { low, best, high } = toll
  const [bottom, top] = [up(low ?? best ?? high ?? 0), up(high ?? best ?? low ?? 0)]
  const line = best === null ? undefined : up(best)
  return (
    <g>
      <rect
        className="band"
        x={from}
        width={to - from}
        y={top}
        height={Math.max(1, bottom - top)}
      />
      {line === undefined ? null : (
        <>
          <line className="best" x1={from} x2={to} y1={line} y2={line} />
          <circle className="known" cx={from} cy={line} r={4} />
        </>
      )}
      <text className="tick" x={from + 6} y={(line ?? top) - 5}>
        {estimateText(toll, number)}
      </text>
    </g>
  )
}

function Blame({ claims }: { readonly claims: readonly Claim[] }): ReactNode {
  const words = useWords()
  return (
    <ol className="blame">
      {claims.filter(isBlame).map((claim) => (
        <li key={claim.id}>
          <span className="quiet">{publishedText(claim.document.published, words)}</span>{' '}
          {claim.stance === null ? null : <StanceMark stance={claim.stance} />}{' '}
          <bdi>{claim.value}</bdi>
        </li>
      ))}
    </ol>
  )
}

function isBlame({ kind, document }: Claim): boolean {
  return (kind === 'PERPETRATOR' || kind === 'UNCLAIMED') && document.published.latest !== null
}
