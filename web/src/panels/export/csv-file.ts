import type { Cell, TableModel } from '../table-model.ts'
import { type ExportHead, headLines } from './export-head.ts'

/** The table as CSV (RFC 4180, UTF-8 with its mark), its head as lines that begin with “#”; null is an empty field. */
export function csvFile(head: ExportHead, { columns, rows }: TableModel): Blob {
  const lines = [
    ...headLines(head).map((line) => field(`# ${line}`)),
    columns.map(({ label }) => field(label)).join(','),
    ...rows.map((row) => row.map(field).join(',')),
  ]
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' })
}

function field(value: Cell): string {
  if (value === null) return ''
  // A spreadsheet would run a text that begins so as a formula.
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
