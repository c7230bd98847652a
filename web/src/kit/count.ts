import type { View } from '../view-state/view.ts'

/** Events counted honestly. */
export interface Count {
  readonly certain: number
  readonly best: number
  readonly possible: number
}

/** A toll between its bounds. */
interface Toll {
  readonly low: number
  readonly best: number
  readonly high: number
}

/** A toll as it is summed up: how many of the events give no number, too. */
interface SummedToll extends Toll {
  readonly unknown: number
}

/** The same, and of how many the best or the highest number is missing: a lower one was added in its place. */
export interface FullToll extends SummedToll {
  readonly noBest: number
  readonly noHigh: number
}

/** The count that the view asks for. */
export function counted(count: Count, mode: View['count'] = 'best'): number {
  return count[mode]
}

/** The toll that goes with it: the lowest of what is certain, the best, the highest of what is possible. */
export function tollOf(toll: Toll, mode: View['count'] = 'best'): number {
  return { certain: toll.low, best: toll.best, possible: toll.high }[mode]
}

/** The toll of some events; null where there are events and none of them gives a number: unknown, never zero. */
export function reported<Sum extends SummedToll>({
  events,
  killed,
}: {
  readonly events: Pick<Count, 'possible'>
  readonly killed: Sum
}): Sum | null {
  return killed.unknown > 0 && killed.unknown >= events.possible ? null : killed
}

/** The cells of a table for such a toll, bound by bound. */
export function tollCells(
  tally: Parameters<typeof reported>[0],
): readonly [number, number, number] | readonly [null, null, null] {
  const toll = reported(tally)
  return toll === null ? [null, null, null] : [toll.low, toll.best, toll.high]
}
