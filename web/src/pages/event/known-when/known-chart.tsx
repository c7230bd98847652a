import type { ReactNode } from 'react'
import type { Lens } from '../../../gql/first/graphql.ts'
import { cutText } from '../../../panels/cut.ts'
import { useView } from '../../../view-state/use-view.ts'
import { dayText } from '../../../words/dates.ts'
import { useWords } from '../../../words/words-context.tsx'
import { StanceMark } from '../attribution/stance-mark.tsx'
import type { Claim } from './claim-list.tsx'
import { type DayToll, useTollsByDay } from './use-tolls-by-day.ts'

const MOST_DAYS = 12
const [WIDTH, HEIGHT, START, END] = [480, 130, 34, 470]

/** How the toll grew from one day of publication to the next, and who blamed whom on them; the earliest is left. */
export function KnownChart({
  id,
  lens,
  claims,
}: {
  readonly id: string
  readonly lens: Lens | null
  readonly claims: readonly Claim[]
}): ReactNode {
  const words = useWords()
  const { t, language } = words
  const { asof } = useView()
  const published = claims.flatMap(({ document }) => document.published.latest ?? [])
  const all = [...new Set(published)].sort()
  const days = all.slice(0, MOST_DAYS)
  const tolls = useTollsByDay(id, lens, days.length < 2 ? [] : days)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last || tolls.length === 0) return null
  const length = Date.parse(last) - Date.parse(first)
  const at = (day: string) =>
    START + ((END - START - 60) * (Date.parse(day) - Date.parse(first))) / length
  const told = tolls.filter(({ best, low }) => (best ?? low) !== null)
  const most = Math.max(1, ...told.map(({ high, best }) => high ?? best ?? 0))
  const up = (value: number) => HEIGHT - 22 - ((HEIGHT - 40) * value) / most
  const sentence = told
    .map(
      ({ day, low, best, high }) => `${day}: ${[low, best, high].map((n) => n ?? '?').join('–')}`,
    )
    .join(', ')
  return (
    <figure className="known-chart" dir="ltr">
      <svg
        data-drawing=""
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`${t('killed')}: ${sentence}`}
      >
        <line className="axis" x1={START} x2={END} y1={up(0)} y2={up(0)} />
        {[0, most].map((value) => (
          <text key={value} className="tick" x={START - 4} y={up(value) + 4} textAnchor="end">
            {value}
          </text>
        ))}
        {told.map((toll, index) => (
          <Step
            key={toll.day}
            {...{ toll, up }}
            from={at(toll.day)}
            to={told[index + 1] === undefined ? END : at(told[index + 1]?.day ?? last)}
          />
        ))}
        {days.map((day) => (
          <text key={day} className="tick" x={at(day)} y={HEIGHT - 6} textAnchor="start">
            {dayText(day, language)}
          </text>
        ))}
        {asof === undefined || asof < first ? null : (
          <line className="as-of-line" x1={at(asof)} x2={at(asof)} y1={4} y2={up(0)} />
        )}
      </svg>
      <ol className="blame">
        {claims.filter(isBlame).map((claim) => (
          <li key={claim.id}>
            <span className="quiet">
              {dayText(claim.document.published.latest ?? '', language)}
            </span>{' '}
            {claim.stance === null ? null : <StanceMark stance={claim.stance} />}{' '}
            <bdi>{claim.value}</bdi>
          </li>
        ))}
      </ol>
      <p className="note" dir="auto">
        {cutText({ shown: days.length, total: all.length, order: 'order.days' }, words)}
      </p>
    </figure>
  )
}

function Step({
  toll: { low, best, high },
  up,
  from,
  to,
}: {
  readonly toll: DayToll
  readonly up: (value: number) => number
  readonly from: number
  readonly to: number
}): ReactNode {
  const middle = best ?? low ?? 0
  const [top, bottom] = [up(high ?? middle), up(low ?? middle)]
  return (
    <g>
      <rect
        className="band"
        x={from}
        width={to - from}
        y={top}
        height={Math.max(1, bottom - top)}
      />
      <line className="best" x1={from} x2={to} y1={up(middle)} y2={up(middle)} />
      <circle className="known" cx={from} cy={up(middle)} r={4} />
      <text className="tick" x={from + 6} y={up(middle) - 5}>
        {middle}
      </text>
    </g>
  )
}

function isBlame({ kind, document }: Claim): boolean {
  return (kind === 'PERPETRATOR' || kind === 'UNCLAIMED') && document.published.latest !== null
}
