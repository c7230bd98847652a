type Spot = readonly [x: number, y: number]

/** Of a badge with its name above, and the space around it, in pixels. */
const WIDTH = 44
const HEIGHT = 24

/** Ways off from a spot, the nearest first; what stands further off would seem to stand in another province. */
const WAYS: readonly Spot[] = [
  ...([0, -1, 1] as const).map((down): Spot => [0, down]),
  ...([-1, 1] as const).flatMap((right) =>
    ([0, -1, 1] as const).map((down): Spot => [right, down]),
  ),
].map(([right, down]) => [right * WIDTH, down * HEIGHT])

/** Moves badges off one another, the first stay; one that finds no room beside its spot stays there. */
export function badgeSpots(wanted: readonly Spot[]): readonly Spot[] {
  const taken: Spot[] = []
  for (const [x, y] of wanted) {
    const near = WAYS.map(([right, down]): Spot => [x + right, y + down])
    taken.push(near.find((spot) => taken.every((other) => areApart(spot, other))) ?? [x, y])
  }
  return taken
}

function areApart([x, y]: Spot, [left, top]: Spot): boolean {
  return Math.abs(left - x) >= WIDTH || Math.abs(top - y) >= HEIGHT
}
