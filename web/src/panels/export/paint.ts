import { attributes } from './drawing.ts'

/** A colour as every program that draws SVG understands it. */
interface Paint {
  readonly hex: string
  /** From 0 to 1. */
  readonly alpha: number
}

const known = new Map<string, Paint>()
let canvas: CanvasRenderingContext2D | null | undefined

/** What a colour of CSS comes to, mixed ones included: it is painted, and read. */
export function paintOf(colour: string): Paint {
  const found = known.get(colour) ?? read(colour)
  known.set(colour, found)
  return found
}

/** A fill; undefined where nothing would be seen. */
export function filled(colour: string): string | undefined {
  const { hex, alpha } = paintOf(colour)
  if (alpha === 0) return undefined
  return attributes({ fill: hex, 'fill-opacity': alpha === 1 ? undefined : alpha })
}

function read(colour: string): Paint {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (canvas === null) return { hex: '#000000', alpha: 1 }
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = colour
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
  return { hex: `#${hex}`, alpha: alpha / 255 }
}
