/** Of a letter of the map's names at their size, in pixels; wide ones included. */
export const LETTER = 6.6
const MARGIN = 4
/** The highest line on which a name is whole. */
export const HIGHEST = 14

/** Where the middle of a name is, so that the frame cuts neither its beginning nor its end. */
export function insideX(x: number, name: string, width: number): number {
  const half = (name.length * LETTER) / 2 + MARGIN
  return Math.max(half, Math.min(width - half, x))
}
