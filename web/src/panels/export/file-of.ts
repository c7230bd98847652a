import type { Question } from '../../api/use-question.ts'
import type { TableModel } from '../table-model.ts'
import { csvFile } from './csv-file.ts'
import type { ExportHead } from './export-head.ts'
import { jsonFile } from './json-file.ts'
import { panelSvg } from './panel-svg.ts'
import { pngFile } from './png-file.ts'
import type { Shown } from './shown-svg.ts'

/** What can be saved of a panel. */
export const formats = ['CSV', 'JSON', 'PNG', 'SVG'] as const
export type Format = (typeof formats)[number]

/** What a file is made of. */
interface Content<Data> {
  readonly head: ExportHead
  readonly question: Question<Data>
  readonly table: TableModel
  readonly shown: Shown
}

/** A panel as a file. */
export async function fileOf<Data>(format: Format, content: Content<Data>): Promise<Blob> {
  const { head, question, table, shown } = content
  if (format === 'CSV') return csvFile(head, table)
  if (format === 'JSON') return jsonFile(head, question)
  const picture = panelSvg(head, shown)
  if (format === 'PNG') return pngFile(picture)
  return new Blob([picture.text], { type: 'image/svg+xml' })
}
