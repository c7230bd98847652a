import { LETTER, HIGHEST, insideX } from './inside-frame.ts'
import { nameKey } from './province-name.ts'

/** A name that wants to stand beside its mark. */
export interface WantedName {
  readonly text: string
  /** What else it is called: of the same thing one name is enough. */
  readonly english?: string
  readonly kind: 'place' | 'area'
  /** The middle of the mark, and how far it reaches to its side and up or down. */
  readonly x: number
  readonly y: number
  readonly reach: readonly [aside: number, down: number]
}

/** A name and where it stands: the middle of its line. */
export interface PlacedName {
  readonly text: string
  readonly kind: WantedName['kind']
  readonly x: number
  readonly y: number
}

/** Left, top, right and bottom, in pixels. */
export type Box = readonly [number, number, number, number]

/** Of a line above and below the line that letters stand on. */
const [ASCENT, DESCENT] = [10, 3]
const APART = 3
/** So many names of places are told; those of areas all. */
const MOST_PLACES = 6

/** Where names stand, the first come first: none over another or over what is taken, and each told once. */
export function labelSpots(
  wanted: readonly WantedName[],
  { taken, width }: { readonly taken: readonly Box[]; readonly width: number },
): readonly PlacedName[] {
  const boxes = [...taken]
  const told = new Set<string>()
  const placed: PlacedName[] = []
  let places = 0
  for (const name of wanted) {
    const keys = [name.text, name.english ?? name.text].map(nameKey)
    if (keys.some((key) => told.has(key))) continue
    if (name.kind === 'place' && places === MOST_PLACES) continue
    const spot = spotsOf(name, width).find(
      (one) => !boxes.some((other) => isOver(boxOf(one), other)),
    )
    if (spot === undefined) continue
    if (name.kind === 'place') places += 1
    for (const key of keys) told.add(key)
    boxes.push(boxOf(spot))
    placed.push(spot)
  }
  return placed
}

/** Above the mark, below it, after it, before it; what would leave the frame at a side is none. */
function spotsOf({ text, kind, x, y, reach }: WantedName, width: number): readonly PlacedName[] {
  const [aside, down] = reach
  const half = halfOf(text)
  const middle = insideX(x, text, width)
  const beside = [x + aside + APART + half, x - aside - APART - half]
  return [
    { x: middle, y: Math.max(HIGHEST, y - down - APART) },
    { x: middle, y: y + down + APART + ASCENT },
    ...beside
      .filter((one) => one - half >= 0 && one + half <= width)
      .map((one) => ({ x: one, y: y + DESCENT })),
  ].map((spot) => ({ text, kind, ...spot }))
}

function boxOf({ text, x, y }: PlacedName): Box {
  const half = halfOf(text)
  return [x - half, y - ASCENT, x + half, y + DESCENT]
}

function halfOf(text: string): number {
  return (text.length * LETTER) / 2
}

function isOver([left, top, right, bottom]: Box, other: Box): boolean {
  return left < other[2] && right > other[0] && top < other[3] && bottom > other[1]
}
