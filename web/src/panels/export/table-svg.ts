import type { TableModel } from '../table-model.ts'
import { type Drawing, xml } from './drawing.ts'
import { framed, headSvg } from './drawn-svg.ts'
import { type ExportHead, headLines } from './export-head.ts'

const ROW = 22
const MARGIN = 16
const MOST_ROWS = 200

/** A table drawn as texts, under its head; after 200 rows it says how many are left out. */
export function tableSvg(head: ExportHead, { columns, rows }: TableModel): Drawing {
  const drawn = [columns.map(({ label }) => label), ...rows.slice(0, MOST_ROWS)]
  const widths = columns.map((_, column) => widest(drawn.map((row) => String(row[column] ?? '–'))))
  const width = Math.max(
    480,
    widths.reduce((sum, one) => sum + one, 2 * MARGIN),
  )
  const top = MARGIN + headLines(head).length * 18 + MARGIN
  const texts = drawn.map((row, index) =>
    row.map((cell, column) => {
      const before = widths.slice(0, column).reduce((sum, one) => sum + one, MARGIN)
      const x = head.rightToLeft ? width - before : before
      const weight = index === 0 ? ' font-weight="600"' : ''
      return `<text x="${String(x)}" y="${String(top + index * ROW)}"${weight}>${xml(String(cell ?? '–'))}</text>`
    }),
  )
  const rest =
    rows.length > MOST_ROWS
      ? `<text x="${String(head.rightToLeft ? width - MARGIN : MARGIN)}" y="${String(top + drawn.length * ROW)}">… ${String(rows.length - MOST_ROWS)}</text>`
      : ''
  const height = top + (drawn.length + 1) * ROW
  return {
    width,
    height,
    text: framed(headSvg(head, width) + texts.flat().join('') + rest, { width, height }),
  }
}

function widest(texts: readonly string[]): number {
  return 24 + 7 * Math.max(...texts.map(({ length }) => Math.min(length, 80)))
}
