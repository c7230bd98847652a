import { expect } from 'vitest'

/** Expects two dumps to be equal, and shows the first few lines in which they are not: they say more than thousands. */
export function expectSameLines(made: readonly string[], wanted: readonly string[]): void {
  const missing = new Set(wanted)
  const surplus = made.filter((line) => !missing.delete(line))
  expect({ missing: [...missing].slice(0, 5), surplus: surplus.slice(0, 5) }).toEqual({
    missing: [],
    surplus: [],
  })
  expect(made).toHaveLength(wanted.length)
}
