import { attributes } from './drawing.ts'
import { filled } from './paint.ts'

const STOP = /((?:rgba?|color|oklch|oklab)\([^()]*\)|transparent|#\w+)\s+([\d.]+)px/g

/** A repeating gradient of CSS as a pattern of SVG with this id; undefined for any other image. */
export function stripes(image: string, id: string): string | undefined {
  const angle = /^repeating-linear-gradient\((-?[\d.]+)deg/.exec(image)?.[1]
  if (angle === undefined) return undefined
  const stops = [...image.matchAll(STOP)].map(([, colour = '', at]) => ({ colour, at: Number(at) }))
  const length = stops.at(-1)?.at ?? 0
  // Each colour goes from one stop to the next of the same colour.
  const bands = stops.flatMap(({ colour, at }, index) => {
    const end = stops[index + 1]
    const fill = end?.colour === colour ? filled(colour) : undefined
    if (end === undefined || fill === undefined) return []
    return [`<rect${attributes({ x: 0, y: at, width: length, height: end.at - at })}${fill}/>`]
  })
  const box = { id, width: length, height: length, patternUnits: 'userSpaceOnUse' }
  // An angle of CSS begins at the top; bands lie across it.
  const patternTransform = `rotate(${String(Number(angle) + 180)})`
  return `<pattern${attributes({ ...box, patternTransform })}>${bands.join('')}</pattern>`
}
