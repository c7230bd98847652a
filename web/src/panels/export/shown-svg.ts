import { boxSvg } from './box-svg.ts'
import { attributes, xml } from './drawing.ts'
import { filled } from './paint.ts'
import { textLines } from './text-lines.ts'

/** What a style sheet may say of a shape that is SVG on the page already, and what holds where it says nothing. */
const shapes = {
  ...{ fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', opacity: '1', 'paint-order': 'normal' },
  ...{ stroke: 'none', 'stroke-width': '1px', 'stroke-opacity': '1' },
  ...{ 'stroke-dasharray': 'none', 'stroke-linejoin': 'miter', 'vector-effect': 'none' },
}
/** The same of its texts. */
const letters = { ...shapes, 'font-size': '', 'font-weight': '', 'text-anchor': 'start' }

/** What is for the hand and not for the eye. */
const TOOLS = '.tool, .map-zoom, .row-link, .brush, .chart-tooltip, input, select, [hidden]'

/** Where something stands in the window, in pixels. */
interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What elements show, drawn as SVG where they stand in the window, and the edges of all that was drawn. */
export interface Shown extends Edges {
  readonly text: string
}

/** Draws what elements show: grounds, borders, texts line by line, and drawings; what scrolls is drawn whole. */
export function shownSvg(elements: readonly HTMLElement[]): Shown {
  let edges: Edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let count = 0
  const nextId = () => `s${String((count += 1))}`
  const grow = (box: Edges) => {
    edges = {
      ...{ left: Math.min(edges.left, box.left), top: Math.min(edges.top, box.top) },
      ...{ right: Math.max(edges.right, box.right), bottom: Math.max(edges.bottom, box.bottom) },
    }
  }

  function drawElement(element: Element): string {
    if (element.matches(TOOLS)) return ''
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    if (style.display === 'none' || style.visibility === 'hidden') return ''
    // What is only read aloud takes one pixel.
    if (style.position === 'absolute' && box.width <= 1 && box.height <= 1) return ''
    if (element instanceof SVGSVGElement) return drawSvg(element, box)
    const isCut = style.overflowX === 'hidden' || style.overflowX === 'clip'
    const seen = style.display === 'contents' ? '' : boxSvg(box, style, nextId)
    if (seen !== '' || isCut) grow(box)
    const before = edges
    const inner = [...element.childNodes].map((node) => drawNode(node, style)).join('')
    // What is cut off reaches no further than what cuts it.
    if (isCut) edges = before
    const whole = seen + (isCut && inner !== '' ? cut(inner, box) : inner)
    return style.opacity === '1' || whole === ''
      ? whole
      : `<g${attributes({ opacity: style.opacity })}>${whole}</g>`
  }

  function drawNode(node: Node, style: CSSStyleDeclaration): string {
    if (node instanceof Element) return drawElement(node)
    return node instanceof Text ? textSvg(node, style, grow) : ''
  }

  function drawSvg(drawing: SVGSVGElement, box: DOMRect): string {
    grow(box)
    const copy = drawing.cloneNode(true) as SVGSVGElement // a clone is of its original's class
    const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')]
    const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
    for (const [index, part] of copies.entries()) {
      const original = originals[index]
      if (original !== undefined) writeOut(original, part)
    }
    copy.setAttribute('direction', getComputedStyle(drawing).direction)
    for (const [name, value] of Object.entries({
      x: box.left,
      y: box.top,
      width: box.width,
      height: box.height,
    }))
      copy.setAttribute(name, String(value))
    return new XMLSerializer().serializeToString(copy)
  }

  const text = elements.map(drawElement).join('')
  return { text, ...edges }
}

/** A view of its own cuts off what reaches over its edges. */
function cut(inner: string, { left, top, width, height }: DOMRect): string {
  const viewBox = [left, top, width, height].join(' ')
  return `<svg${attributes({ x: left, y: top, width, height, viewBox })}>${inner}</svg>`
}

function textSvg(node: Text, style: CSSStyleDeclaration, grow: (box: Edges) => void): string {
  const fill = filled(style.color)
  if (fill === undefined || parseFloat(style.fontSize) === 0) return ''
  return textLines(node)
    .map((line) => {
      grow(line)
      const isRight = style.direction === 'rtl'
      const { ascent, descent } = metricsOf(style)
      const room = line.bottom - line.top - ascent - descent
      const place = {
        ...{ x: isRight ? line.right : line.left, y: line.top + room / 2 + ascent },
        direction: style.direction,
        ...{ 'font-size': parseFloat(style.fontSize), 'font-weight': style.fontWeight },
        // As wide as on the page, whatever the font is there.
        ...{ textLength: line.right - line.left, lengthAdjust: 'spacingAndGlyphs' },
      }
      return `<text${attributes(place)}${fill}>${xml(line.text)}</text>`
    })
    .join('')
}

let canvas: CanvasRenderingContext2D | null | undefined

/** How far letters reach above and below the line that they stand on. */
function metricsOf({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return { ascent: parseFloat(fontSize), descent: 0 }
  canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText('x')
  return { ascent, descent }
}

function writeOut(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from)
  const all = from.matches('text, tspan') ? letters : shapes
  for (const [name, usual] of Object.entries(all)) {
    const value = style.getPropertyValue(name)
    if (value === usual) to.style.removeProperty(name)
    else to.style.setProperty(name, value)
  }
  to.removeAttribute('class')
}
