import { type Drawing, xml } from './drawing.ts'
import { type ExportHead, headLines } from './export-head.ts'

const shown = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
] as const
const LINE = 18
const MARGIN = 16

/** A drawing of the page with its styles written out, on a ground of its own, under its head. */
export function drawnSvg(head: ExportHead, drawing: SVGSVGElement): Drawing {
  const copy = drawing.cloneNode(true) as SVGSVGElement // a clone is of its original's class
  const parts = drawing.querySelectorAll<SVGElement>('*')
  copy.querySelectorAll<SVGElement>('*').forEach((part, index) => {
    const original = parts[index]
    if (original !== undefined) writeOut(original, part)
  })
  const { width, height } = drawing.getBoundingClientRect()
  const lines = headLines(head)
  const top = MARGIN + lines.length * LINE
  copy.setAttribute('direction', getComputedStyle(drawing).direction)
  copy.setAttribute('x', String(MARGIN))
  copy.setAttribute('y', String(top))
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const whole = { width: width + 2 * MARGIN, height: height + top + MARGIN }
  const inner = `${headSvg(head, whole.width)}${new XMLSerializer().serializeToString(copy)}`
  return { ...whole, text: framed(inner, whole) }
}

/** The lines of the head as texts of a drawing. */
export function headSvg(head: ExportHead, width: number): string {
  const x = head.rightToLeft ? width - MARGIN : MARGIN
  return headLines(head)
    .map((line, index) => {
      const weight = index === 0 ? ' font-weight="600"' : ''
      return `<text x="${String(x)}" y="${String(MARGIN + (index + 0.6) * LINE)}"${weight}>${xml(line)}</text>`
    })
    .join('')
}

/** A whole picture: its ground and its texts in the colours and the direction of the page. */
export function framed(
  inner: string,
  size: { readonly width: number; readonly height: number },
): string {
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => xml(style.getPropertyValue(name).trim())
  const direction = document.body.dir === 'rtl' ? ' direction="rtl"' : ''
  const box = `width="${String(size.width)}" height="${String(size.height)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="IBM Plex Sans, IBM Plex Sans Arabic, sans-serif"` +
    ` font-size="12" fill="${colour('--m-ink')}"${direction}>` +
    `<rect ${box} fill="${colour('--m-surface')}"/>${inner}</svg>`
  )
}

function writeOut(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from)
  for (const name of shown) to.style.setProperty(name, style.getPropertyValue(name))
  to.removeAttribute('class')
}
