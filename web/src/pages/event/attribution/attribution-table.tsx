import { type ReactNode, useState } from 'react'
import { CutNote } from '../../../panels/cut-note.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { AloneRow } from './alone-row.tsx'
import { CellSpeaker } from './cell-speaker.tsx'
import { type Attribution, type Grid, type GridCell, gridOf, type GridRow } from './grid.ts'
import { PassageStrip } from './passage-strip.tsx'
import { StanceMark } from './stance-mark.tsx'

/** The matrix, and under it the passage of the cell that is hovered, focused or tapped. */
export function AttributionTable({
  attribution,
}: {
  readonly attribution: Attribution | undefined
}): ReactNode {
  const words = useWords()
  const { t } = words
  const grid = gridOf(attribution, words)
  const cells = grid.rows.flatMap((row) => row.cells)
  const [shown, setShown] = useState<string>()
  const cell = cells.find(({ key }) => key === shown) ?? cells[0]
  if (cell === undefined) return <p className="note">{t('noAttribution')}</p>
  return (
    <>
      <div className="table-scroll attribution-scroll">
        <table className="attribution">
          <thead>
            <tr>
              <th scope="col" className="quiet">
                {t('accusedParty')}
              </th>
              {grid.columns.map(({ key, label, kind }) => (
                <th key={key} scope="col">
                  <b>
                    <bdi>{label}</bdi>
                  </b>
                  <small>{kind}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <Row key={row.key} row={row} grid={grid} shown={cell.key} show={setShown} />
            ))}
            <AloneRow grid={grid} />
          </tbody>
        </table>
      </div>
      <PassageStrip cell={cell} />
      <CutNote shown={attribution?.cells.length ?? 0} total={attribution?.totalCells ?? 0} />
    </>
  )
}

function Row({
  row,
  grid,
  shown,
  show,
}: {
  readonly row: GridRow
  readonly grid: Grid
  readonly shown: string
  readonly show: (key: string) => void
}): ReactNode {
  return (
    <tr>
      <th scope="row">
        <bdi className={row.described ? 'described' : undefined}>{row.label}</bdi>
      </th>
      {grid.columns.map(({ key }, column) => (
        <td key={key}>
          {row.cells
            .filter((cell) => cell.column === column)
            .map((cell) => (
              <StanceCell key={cell.key} cell={cell} isShown={cell.key === shown} show={show} />
            ))}
        </td>
      ))}
    </tr>
  )
}

function StanceCell({
  cell,
  isShown,
  show,
}: {
  readonly cell: GridCell
  readonly isShown: boolean
  readonly show: (key: string) => void
}): ReactNode {
  const { code } = useWords()
  const look = `stance-cell edge-${cell.stance}${cell.scope === 'THIS_EVENT' ? '' : ' striped'}`
  const reveal = () => {
    show(cell.key)
  }
  return (
    <button
      className={look}
      aria-pressed={isShown}
      onMouseEnter={reveal}
      onFocus={reveal}
      onClick={reveal}
    >
      <CellSpeaker name={cell.speaker} />
      <StanceMark stance={cell.stance} />
      <b>{code('stance', cell.stance)}</b> <small>{code('attributionScope', cell.scope)}</small>
    </button>
  )
}
