import { type CSSProperties, type ReactNode, useRef } from 'react'
import type { PairsQuery } from '../../../gql/further/graphql.ts'
import { counted } from '../../../kit/count.ts'
import { useSize } from '../../../kit/use-size.ts'
import { useView } from '../../../view-state/use-view.ts'
import { useWords } from '../../../words/words-context.tsx'
import { columnsIn, GAP, ROW_HEAD } from './column-width.ts'
import { onPairKey } from './on-pair-key.ts'
import { PairCell } from './pair-cell.tsx'
import { pairsCut, shownOf } from './pairs-cut.ts'

/** The table of pairs: the shade by events; arrows go from cell to cell, heads stay while the rest scrolls. */
export function PairsMatrix({ data: { matrix } }: { readonly data: PairsQuery }): ReactNode {
  const words = useWords()
  const { t } = words
  const { count } = useView()
  const cut = pairsCut(matrix, words, count)
  const body = useRef<HTMLTableElement>(null)
  const { ref, size } = useSize<HTMLDivElement>()
  const most = Math.max(1, ...matrix.cells.map(({ tally }) => counted(tally.events, count)))
  const columns = shownOf(matrix, 'columns')
  const rows = shownOf(matrix, 'rows')
  const { width, inView } = columnsIn(size?.width ?? 0, columns.length)
  const sizes = { '--pairs-head': `${String(ROW_HEAD)}px`, '--pairs-gap': `${String(GAP)}px` }
  return (
    <>
      <div ref={ref} className="pairs-scroll" style={sizes as CSSProperties}>
        <table
          ref={body}
          className="pairs"
          onKeyDown={(event) => {
            onPairKey(event, body.current)
          }}
        >
          <colgroup>
            <col style={{ inlineSize: ROW_HEAD }} />
            {columns.map((column) => (
              <col key={column} style={{ inlineSize: width }} />
            ))}
          </colgroup>
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
        {inView < columns.length
          ? `${t('columnsInView', { shown: inView, total: columns.length })} · `
          : null}
        {t(matrix.directed ? 'directionKnown' : 'directionUnknown')}
        {cut === undefined ? null : ` · ${cut}`}
      </p>
    </>
  )
}
