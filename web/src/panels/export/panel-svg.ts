import { type Drawing, xml } from './drawing.ts'
import { type ExportHead, headLines } from './export-head.ts'
import { type Shown, shownSvg } from './shown-svg.ts'
import { spreadOut } from './spread-out.ts'

const LINE = 18
const MARGIN = 16
/** So that most lines of a head stand whole over a narrow panel. */
const NARROWEST = 480
/** Of a letter of the head, on average, in pixels. */
const LETTER = 6.8

/** Takes down what a panel shows now, its legend and its notes with it. */
export function shownIn(panel: HTMLElement): Shown {
  const parts = [...panel.querySelectorAll<HTMLElement>('.legend, .panel-content')]
  return spreadOut(panel, () => shownSvg(parts))
}

/** What a panel showed, on a ground of its own under its head. */
export function panelSvg(head: ExportHead, shown: Shown): Drawing {
  const { text, left, top, right, bottom } = shown
  const width = Math.ceil(Math.max(NARROWEST, right - left) + 2 * MARGIN)
  const lines = headLines(head).flatMap((line) => broken(line, (width - 2 * MARGIN) / LETTER))
  const above = MARGIN + lines.length * LINE
  const height = Math.ceil(bottom - top + above + MARGIN)
  // What is narrower than its head stands where a line of its language begins.
  const aside = head.rightToLeft ? width - MARGIN - right : MARGIN - left
  const moved = `translate(${String(aside)} ${String(above - top)})`
  const inner = `${headSvg(lines, head, width)}<g transform="${moved}">${text}</g>`
  return { width, height, text: framed(inner, { width, height }) }
}

/** Lines of at most so many letters, between words where there are any. */
function broken(line: string, most: number): readonly string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most)
    const end = space > most / 2 ? space : Math.floor(most)
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return [...lines, rest]
}

function headSvg(lines: readonly string[], head: ExportHead, width: number): string {
  const x = String(head.rightToLeft ? width - MARGIN : MARGIN)
  return lines
    .map((line, index) => {
      const weight = index === 0 ? ' font-weight="600"' : ''
      return `<text x="${x}" y="${String(MARGIN + (index + 0.6) * LINE)}"${weight}>${xml(line)}</text>`
    })
    .join('')
}

/** A whole picture: its ground and its texts in the colours and the direction of the page. */
function framed(inner: string, size: { readonly width: number; readonly height: number }): string {
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
