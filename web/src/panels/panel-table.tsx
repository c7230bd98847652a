import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import type { TableModel } from './table-model.ts'

/** The numbers of a panel as a table. */
export function PanelTable({
  table,
  caption,
}: {
  readonly table: TableModel
  readonly caption: string
}): ReactNode {
  const { t, number } = useWords()
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="data">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }, column) => (
              <th key={column} scope="col" className={numeric === true ? 'numeric' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td
                  key={column}
                  className={table.columns[column]?.numeric === true ? 'numeric' : undefined}
                >
                  {cell === null ? <span className="quiet">{t('notReported')}</span> : null}
                  {typeof cell === 'number' ? number(cell) : <bdi>{cell}</bdi>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.note === undefined ? null : <p className="note">{table.note}</p>}
    </div>
  )
}
