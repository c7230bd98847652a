import type { ReactNode } from 'react'
import type { PairsQuery } from '../../../gql/further/graphql.ts'
import { counted, toldToll } from '../../../kit/count.ts'
import { missingText } from '../../../kit/missing-text.ts'
import { usePick } from '../../../kit/use-pick.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'

/** Events above, killed below; a click filters by both actors where both are known, as a click on any group does. */
export function PairCell({
  matrix,
  row,
  column,
  most,
  first,
}: {
  readonly matrix: PairsQuery['matrix']
  readonly row: number
  readonly column: number
  readonly most: number
  readonly first: boolean
}): ReactNode {
  const words = useWords()
  const { t, number } = words
  const view = useView()
  const { pick, isChosen } = usePick('pair')
  const cell = matrix.cells.find((one) => one.row === row && one.column === column)
  const keys = [matrix.rows[row]?.keys[0], matrix.columns[column]?.keys[0]]
  const names = keys.map((key) => key?.label).join(' × ')
  const tabIndex = first ? 0 : -1
  if (cell === undefined) {
    return (
      <td className="pair step-0">
        <button tabIndex={tabIndex} aria-disabled aria-label={`${names}: ${t('nothing')}`}>
          ·
        </button>
      </td>
    )
  }
  const events = counted(cell.tally.events, view.count)
  const toll = toldToll(cell.tally, view.count)
  const missing = missingText(cell.tally.killed, words)
  const step = Math.max(1, Math.ceil((5 * Math.log(events + 1)) / Math.log(most + 1)))
  const actors = keys.flatMap((key) =>
    key?.state === 'KNOWN' && key.value !== null ? [key.value] : [],
  )
  // The rest and those unknown are no filter that would find the same events.
  const pair = actors.length === 2 ? actors.join('~') : undefined
  return (
    <td className={`pair step-${String(step)}`}>
      <button
        title={missing}
        aria-disabled={pair === undefined}
        aria-pressed={pair !== undefined && isChosen(pair)}
        tabIndex={tabIndex}
        onClick={(event) => {
          if (pair !== undefined) pick(pair, event)
        }}
      >
        <span className="hidden">
          {names}: {t('events')}
        </span>
        <b>{number(events)}</b>
        <span className="hidden">{t('killed')}</span>
        {toll === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="hidden">{t('notReported')}</span>
          </>
        ) : (
          <>
            <span>{number(toll)}</span>
            <span className="hidden">{missing}</span>
          </>
        )}
      </button>
    </td>
  )
}
