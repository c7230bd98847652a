import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { PairsQuery } from '../../../gql/further/graphql.ts'
import { counted, tollOf } from '../../../kit/count.ts'
import { useSetView, useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'

type Matrix = PairsQuery['matrix']

/** The table of pairs: events above, killed below, the shade by events; arrows go from cell to cell. */
export function PairsMatrix({ data: { matrix } }: { readonly data: PairsQuery }): ReactNode {
  const { t } = useWords()
  const { count } = useView()
  const body = useRef<HTMLTableElement>(null)
  const most = Math.max(1, ...matrix.cells.map(({ tally }) => counted(tally.events, count)))
  const columns = shown(matrix, 'columns')
  const rows = shown(matrix, 'rows')
  return (
    <>
      <div className="table-scroll">
        <table
          ref={body}
          className="pairs"
          onKeyDown={(event) => {
            onArrow(event, body.current)
          }}
        >
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col" title={matrix.columns[column]?.keys[0]?.label}>
                  <bdi>{matrix.columns[column]?.keys[0]?.label}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row}>
                <th scope="row" title={matrix.rows[row]?.keys[0]?.label}>
                  <bdi>{matrix.rows[row]?.keys[0]?.label}</bdi>
                </th>
                {columns.map((column, at) => (
                  <PairCell
                    key={column}
                    {...{ matrix, row, column, most }}
                    first={index === 0 && at === 0}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">
        {t(matrix.directed ? 'directionKnown' : 'directionUnknown')}
        {matrix.truncated
          ? ` · ${t('truncated', { shown: rows.length, total: matrix.totalRows })}`
          : null}
      </p>
    </>
  )
}

function PairCell({
  matrix,
  row,
  column,
  most,
  first,
}: {
  readonly matrix: Matrix
  readonly row: number
  readonly column: number
  readonly most: number
  readonly first: boolean
}): ReactNode {
  const { t, number } = useWords()
  const view = useView()
  const setView = useSetView()
  const cell = matrix.cells.find((one) => one.row === row && one.column === column)
  const keys = [matrix.rows[row]?.keys[0], matrix.columns[column]?.keys[0]]
  const tabIndex = first ? 0 : -1
  if (cell === undefined) {
    return (
      <td className="pair step-0">
        <button tabIndex={tabIndex} disabled={!first} aria-label={t('nothing')}>
          ·
        </button>
      </td>
    )
  }
  const events = counted(cell.tally.events, view.count)
  const step = Math.max(1, Math.ceil((5 * Math.log(events + 1)) / Math.log(most + 1)))
  const actors = keys.flatMap((key) =>
    key?.state === 'KNOWN' && key.value !== null ? [key.value] : [],
  )
  // The rest and those unknown are no filter that would find the same events.
  const pair = actors.length === 2 ? actors.join('~') : undefined
  return (
    <td className={`pair step-${String(step)}`}>
      <button
        aria-disabled={pair === undefined}
        aria-pressed={pair !== undefined && pair === view.pair}
        tabIndex={tabIndex}
        onClick={() => {
          if (pair !== undefined) setView({ pair: pair === view.pair ? undefined : pair })
        }}
      >
        <span className="hidden">
          {keys.map((key) => key?.label).join(' × ')}: {t('events')}
        </span>
        <b>{number(events)}</b>
        <span className="hidden">{t('killed')}</span>
        <span>{number(tollOf(cell.tally.killed, view.count))}</span>
      </button>
    </td>
  )
}

/** Rows or columns that have a cell, at most ten and the rest. */
function shown(matrix: Matrix, side: 'rows' | 'columns'): readonly number[] {
  const used = new Set(matrix.cells.map((cell) => (side === 'rows' ? cell.row : cell.column)))
  return [...matrix[side].keys()].filter((index) => used.has(index))
}

function onArrow(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const cells = [...(table?.querySelectorAll<HTMLButtonElement>('td.pair button') ?? [])]
  const width = table?.querySelectorAll('thead th').length ?? 1
  const at = cells.findIndex((cell) => cell === document.activeElement)
  const rightwards = document.body.dir === 'rtl' ? -1 : 1
  const to = {
    ArrowRight: at + rightwards,
    ArrowLeft: at - rightwards,
    ArrowDown: at + width,
    ArrowUp: at - width,
    Home: at - (at % width),
    End: at - (at % width) + width - 1,
  }[event.key]
  if (to === undefined || at < 0) return
  event.preventDefault()
  cells[to]?.focus()
}
