import { attributes } from './drawing.ts'
import { filled, paintOf } from './paint.ts'
import { stripes } from './stripes.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const

/** The ground and the borders of an element; `nextId` gives names that are free in the picture. */
export function boxSvg(box: DOMRect, style: CSSStyleDeclaration, nextId: () => string): string {
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2)
  const place = {
    ...{ x: box.left, y: box.top, width: box.width, height: box.height },
    rx: radius === 0 ? undefined : radius,
  }
  const rect = (paint: string) => `<rect${attributes(place)}${paint}/>`
  const ground = filled(style.backgroundColor)
  const id = nextId()
  const pattern = stripes(style.backgroundImage, id)
  return [
    ground === undefined ? '' : rect(ground),
    pattern === undefined ? '' : `${pattern}${rect(attributes({ fill: `url(#${id})` }))}`,
    ...borders(box, style, place),
  ].join('')
}

function borders(
  box: DOMRect,
  style: CSSStyleDeclaration,
  place: Readonly<Record<string, number | undefined>>,
): readonly string[] {
  const lines = sides.flatMap((side) => {
    const width = parseFloat(style.getPropertyValue(`border-${side}-width`))
    const { hex, alpha } = paintOf(style.getPropertyValue(`border-${side}-color`))
    const isDrawn = style.getPropertyValue(`border-${side}-style`) !== 'none'
    return width > 0 && alpha > 0 && isDrawn ? [{ side, width, hex }] : []
  })
  const [first] = lines
  if (first === undefined) return []
  if (lines.length === 4) {
    const stroke = { stroke: first.hex, 'stroke-width': first.width, fill: 'none' }
    return [`<rect${attributes({ ...place, ...stroke })}/>`]
  }
  return lines.map(({ side, width, hex }) => {
    const { left, right, top, bottom } = box
    const ends = {
      top: [left, top, right, top],
      right: [right, top, right, bottom],
      bottom: [left, bottom, right, bottom],
      left: [left, top, left, bottom],
    }[side]
    const [x1, y1, x2, y2] = ends
    return `<line${attributes({ x1, y1, x2, y2, stroke: hex, 'stroke-width': width })}/>`
  })
}
