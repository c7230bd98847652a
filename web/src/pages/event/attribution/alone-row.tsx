import type { ReactNode } from 'react'
import { useWords } from '../../../words/words-context.tsx'
import { CellSpeaker } from './cell-speaker.tsx'
import type { Grid } from './grid.ts'
import { StanceMark } from './stance-mark.tsx'

/** What each says of this event alone: the question that a general accusation does not answer. */
export function AloneRow({ grid }: { readonly grid: Grid }): ReactNode {
  const { t, code } = useWords()
  return (
    <tr className="alone">
      <th scope="row">{t('onThisAlone')}</th>
      {grid.columns.map(({ key, label }, column) => {
        const own = grid.rows.flatMap((row) =>
          row.cells.filter((cell) => cell.column === column && cell.scope === 'THIS_EVENT'),
        )
        return (
          <td key={key}>
            <CellSpeaker name={label} />
            {own.length === 0 ? t('nothingSpecific') : null}
            {own.map((cell) => (
              <span key={cell.key} className="alone-line">
                <StanceMark stance={cell.stance} /> {code('stance', cell.stance)}:{' '}
                <bdi>{cell.party}</bdi>
              </span>
            ))}
          </td>
        )
      })}
    </tr>
  )
}
