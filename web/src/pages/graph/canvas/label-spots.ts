/** A name that wants to stand beside its node; all in pixels. */
export interface WantedLabel {
  readonly text: string
  /** The middle of the node and its radius. */
  readonly x: number
  readonly y: number
  readonly size: number
  readonly width: number
  readonly height: number
  /** Drawn by somebody else after its node: it takes its place before all others. */
  readonly held?: boolean
  /** Of the most important, or of what stands back: after all others. */
  readonly tone?: Tone
}

/** How a name looks beside others. */
export type Tone = 'strong' | 'faint'

/** A name and where it begins, its middle line at `y`. */
export interface PlacedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly tone: Tone | undefined
}

/** So many names at once are still read. */
const MOST = 80
/** Between a node and its name, in pixels. */
const APART = 4

/** Where names stand: those that are not faint first, large nodes first, none over another, over a node, or over the edge of the canvas. */
export function labelSpots(
  wanted: readonly WantedLabel[],
  room: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const taken: Box[] = wanted.flatMap((label) => {
    const { x, y, size, held } = label
    const node: Box = [x - size, y - size, x + size, y + size]
    return held === true ? [node, ...spotsOf(label).slice(0, 1)] : [node]
  })
  const placed: PlacedLabel[] = []
  for (const label of [...wanted].sort(before)) {
    if (placed.length === MOST) break
    if (label.held === true) continue
    const spot = spotsOf(label).find(
      (box) => isInside(box, room) && !taken.some((other) => isOver(box, other)),
    )
    if (spot === undefined) continue
    taken.push(spot)
    placed.push({ text: label.text, tone: label.tone, x: spot[0], y: (spot[1] + spot[3]) / 2 })
  }
  return placed
}

function before(one: WantedLabel, other: WantedLabel): number {
  const isFaint = ({ tone }: WantedLabel) => Number(tone === 'faint')
  return isFaint(one) - isFaint(other) || other.size - one.size
}

/** Left, top, right and bottom. */
type Box = readonly [number, number, number, number]

/** After the node, before it, below it, above it: the first that is free is taken. */
function spotsOf({ x, y, size, width, height }: WantedLabel): readonly Box[] {
  const [far, half] = [size + APART, height / 2]
  return [
    [x + far, y - half, x + far + width, y + half],
    [x - far - width, y - half, x - far, y + half],
    [x - width / 2, y + far, x + width / 2, y + far + height],
    [x - width / 2, y - far - height, x + width / 2, y - far],
  ]
}

function isInside(
  [left, top, right, bottom]: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height
}

function isOver([left, top, right, bottom]: Box, other: Box): boolean {
  return left < other[2] && right > other[0] && top < other[3] && bottom > other[1]
}
