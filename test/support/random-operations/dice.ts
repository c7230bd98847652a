import { randomFrom } from '../random.ts'

/** Random choices; the same seed makes the same ones. */
export interface Dice {
  /** A whole number from 0 up to, and without, a limit. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <const Items extends readonly [unknown, ...unknown[]]>(
    items: Items,
  ) => Items[number]
  /** One to `most` of them, in their order; none where there are none. */
  readonly some: <Item>(items: readonly Item[], most: number) => readonly Item[]
}

/** Gives dice of a seed. */
export function diceOf(seed: number): Dice {
  const random = randomFrom(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  return {
    below,
    chance: (probability) => random() < probability,
    pick: (items) => items[below(items.length)],
    some: (items, most) => {
      const wanted = 1 + below(most)
      const chosen = items
        .map((item, at) => ({ item, at, draw: random() }))
        .toSorted((one, other) => one.draw - other.draw)
        .slice(0, wanted)
      return chosen.toSorted((one, other) => one.at - other.at).map(({ item }) => item)
    },
  }
}
