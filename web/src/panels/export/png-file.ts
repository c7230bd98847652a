import type { TableModel } from '../table-model.ts'
import { drawnSvg } from './drawn-svg.ts'
import type { ExportHead } from './export-head.ts'
import { tableSvg } from './table-svg.ts'

/** The same picture as the SVG, twice as fine. */
export async function pngFile(
  head: ExportHead,
  drawing: SVGSVGElement | null,
  table: TableModel,
): Promise<Blob> {
  const { text, width, height } = drawing === null ? tableSvg(head, table) : drawnSvg(head, drawing)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file === null) reject(new Error('The picture is too large to be drawn.'))
      else resolve(file)
    }, 'image/png')
  })
}
