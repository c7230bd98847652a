import type { TableModel } from '../table-model.ts'
import { drawnSvg } from './drawn-svg.ts'
import type { ExportHead } from './export-head.ts'
import { tableSvg } from './table-svg.ts'

/** The drawing of a panel, or its table drawn, as SVG with its head above it. */
export function svgFile(head: ExportHead, drawing: SVGSVGElement | null, table: TableModel): Blob {
  const { text } = drawing === null ? tableSvg(head, table) : drawnSvg(head, drawing)
  return new Blob([text], { type: 'image/svg+xml' })
}
