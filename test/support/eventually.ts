import { expect, vi } from 'vitest'

/** Waits until a condition holds, and fails when it does not within the time; gives how long it took, in milliseconds. */
export async function eventually(
  holds: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<number> {
  const begin = performance.now()
  await vi.waitFor(
    async () => {
      expect(await holds()).toBe(true)
    },
    { timeout: withinMs, interval: 10 },
  )
  return performance.now() - begin
}
