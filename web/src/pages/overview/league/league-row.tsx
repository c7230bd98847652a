import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { LeagueQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { TollRange } from '../../../kit/toll-range.tsx'
import { usePick } from '../../../kit/use-pick.ts'
import { keepFilters } from '../../../view-state/keep-look.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { earlierOf } from './earlier.ts'
import { seriesOf } from './series-of.ts'
import { Sparkline } from './sparkline.tsx'

/** One actor: events, those of the span it is compared with, the toll, and how it went; a click filters by it. */
export function LeagueRow({
  group,
  data,
}: {
  readonly group: LeagueQuery['aggregate']['groups'][number]
  readonly data: LeagueQuery
}): ReactNode {
  const words = useWords()
  const { number } = words
  const { count } = useView()
  const { pick, isIn, isChosen } = usePick('actor')
  const id = group.keys[0]?.value ?? ''
  const earlier = earlierOf(data.before, id, { words, count })
  const series = seriesOf(data, id, count)
  return (
    <tr className={isIn(id) ? undefined : 'outside'}>
      <th scope="row">
        <span className="league-name">
          <button
            className="cell-button"
            title={group.keys[0]?.label}
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
        </span>
      </th>
      <td className="numeric">{number(counted(group.tally.events, count))}</td>
      {data.before === undefined ? null : (
        <td className="numeric quiet">{typeof earlier === 'number' ? number(earlier) : earlier}</td>
      )}
      <td className="numeric">
        <TollRange tally={group.tally} />
      </td>
      <td className="wide-only">{series === undefined ? '–' : <Sparkline values={series} />}</td>
    </tr>
  )
}
